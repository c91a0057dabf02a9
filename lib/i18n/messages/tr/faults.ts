/** What the second look says of each fault, in Turkish. */
import type { Messages } from '../en/index.ts';

export const faults: Messages['faults'] = {
  blame: { name: 'Karşıdakini suçluyor', reason: 'Kusuru okuyana yüklüyor. Ne olduğunu kendi tarafınızdan anlatın.' },
  harsh: { name: 'Sert duyuluyor', reason: 'Soğuk ya da kaba okunabilir. Aynısını sakince söyleyin.' },
  'conditional-apology': {
    name: '“Eğer”li bir özür',
    reason: 'Özür dilenecek bir şey olduğundan şüphe ediyor. Neye üzüldüğünüzü söyleyin.',
  },
  waffle: { name: 'Kararı açıkta bırakıyor', reason: 'Duraksayan bir hayır yeni istek getirir. Kararınızı söyleyin.' },
  'break-up-wording': {
    name: 'Ayrılık sözleri',
    reason: 'İncitir, iş hakkında az şey söyler. İşinizin ne zaman biteceğini yazın.',
  },
  'over-promise': { name: 'Sınırsız bir evet', reason: 'Fiyat, sınır ya da tarih olmadan iş vadediyor. Birini yazın.' },
  'bare-no': {
    name: 'Çıkışı olmayan bir hayır',
    reason: 'Okuyan ortada kalıyor. Neyin mümkün olduğunu ya da kimin yardım edebileceğini yazın.',
  },
  'missing-thanks': { name: 'Teşekkür yok', reason: 'Ayrılık, birlikte yapılan işe teşekkürle başlar.' },
  'missing-terms': {
    name: 'Açıkta kalan bir şey var',
    reason: 'Kalan işi ve tarihini, kalan ödemeyi, son iş gününü yazın; yoksa olmadığını söyleyin.',
  },
  'half-open-door': {
    name: 'Yarı açık bir kapı',
    reason: 'Niyetiniz olmayan bir evete umut veriyor. Nezaketle kapatın.',
  },
  'invented-excuse': {
    name: 'Bahane gibi duruyor',
    reason: 'Uydurma neden geri döner. Asıl nedeni söyleyin ya da hiçbirini.',
  },
};
