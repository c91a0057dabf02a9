/** The sidebar in Turkish: its frame, who the mail is from, and what is in it. */
import type { Messages } from '../en/index.ts';

export const sidebar: Messages['sidebar'] = {
  close: 'Kenar çubuğunu kapat',
  loading: 'Yazışma okunuyor',
  emptyTitle: 'Bir yazışma açın',
  emptyText: 'Kimden geldiğini, sizden ne istediğini ve bir yanıt taslağını burada göreceksiniz.',
  failed: 'Olmadı. Hiçbir şey değişmedi; bir kez daha deneyin.',
};

export const who: Messages['who'] = {
  heading: 'Kim',
  status: {
    prospect: 'Aday',
    active: 'Etkin',
    past: 'Eski müşteri',
    parting: 'Ayrılıyor',
    parted: 'Ayrıldı',
  },
  since: ({ month }) => `başlangıç ${month}`,
  mood: ({ count }) => (count === 1 ? 'Son ileti' : `Son ${count} ileti`),
  moods: { warm: 'sıcak', even: 'olağan', strained: 'gergin' },
  moodOf: ({ when, mood }) => `${when}: ${mood}`,
  undated: 'tarihsiz',
  newSender: 'Henüz müşteriniz değil',
  add: 'Müşteri olarak ekle',
  addTo: ({ name }) => `Şu müşteriye ekle: ${name}`,
  likely: ({ name }) => `${name} de aynı alan adından yazıyor.`,
  notAClient: 'Müşteri değil',
  name: 'Ad',
  organisation: 'Kurum',
  organisationHint: 'Varsa',
  save: 'Müşteriyi ekle',
  added: ({ name }) => `${name} artık müşteriniz.`,
  addedTo: ({ name }) => `Eklendi: ${name}.`,
  addressTaken: 'Bu adres zaten bir müşteriye ait. Hiçbir şey değişmedi.',
  invalid: 'Ekleme yapılmadı. Bir ad yazıp yeniden deneyin.',
  listedNotClient: ({ address }) => `${address}, “müşteri değil” listenizde.`,
  withoutAddress: ({ count }) => `${count} iletide adres görünmüyor, bu yüzden göndereni bilinmiyor.`,
};

export const mail: Messages['mail'] = {
  heading: 'Bu iletide',
  flags: ({ count }) => `${count} işaret`,
  nothing: 'Göze çarpan bir şey yok. Olduğu gibi yanıtlanabilir.',
  youAnswered: ({ when }) => `Son yazan sizsiniz: ${when}.`,
  you: 'Siz',
  notAProblem: 'Sorun değil',
  dismiss: 'Kaldır',
  wasDismissed: 'Kaldırıldı',
  wasNotAProblem: 'Sorun değil',
  setAside: 'Kenara ayrıldı.',
  back: 'İşaret geri geldi.',
  inSubject: 'Konuda',
  readMessage: 'İletinin tamamı',
  noNewText: 'Kendi sözü yok, yalnızca alıntı var.',
  earlier: ({ count }) => `${count} ileti daha`,
  clipped: 'Posta sitesi bu iletinin yalnızca başını gösteriyor.',
  notOpened: ({ count }) => `${count} ileti postada kapalı duruyor, okunmadı.`,
  leftOut: ({ count }) => `Yazışma çok uzun: ${count} eski ileti dışarıda bırakıldı.`,
  outsideTerm: ({ term, day }) => `${day} tarihli şart: “${term}”`,
  noTerm: 'Kayıtta bunu kapsayan bir şart yok.',
};
