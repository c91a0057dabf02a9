/** What each reply is called, and in one line why it is proposed, in Turkish. */
import type { Messages } from '../en/index.ts';

export const situations: Messages['situations'] = {
  unhappy: {
    name: 'Gönlünü al',
    reason: 'Memnun değil. Önce bunu karşılayın, sonra ne yapacağınızı ve tarihini yazın.',
  },
  upset: { name: 'Dinle', reason: 'Kızgın, ama neyin yanlış olduğunu söylemiyor. Sakince sorun.' },
  abusive: { name: 'Saygı iste', reason: 'Sözler kırıcı, ortada bir şikâyet yok. Sakin bir sınır ve yardım teklifi.' },
  leaving: { name: 'Ne eksik, sor', reason: 'Başkasına gidebilir. Israr etmeden neyin değişmesi gerektiğini sorun.' },
  'outside-term': { name: 'Şartı hatırlat', reason: 'Anlaşılanın dışında. Şartı hatırlatın, ek işi ücretiyle önerin.' },
  'outside-no-term': {
    name: 'Bedelini söyle',
    reason: 'Dahil olup olmadığı kayıtlı değil. Bunu üstlenin, işe başlamadan fiyat verin.',
  },
  goodwill: {
    name: 'Bir kereliğine',
    reason: 'Bu seferlik ücretsiz yapabilirsiniz; değeri yazılsın ki istisna olarak kalsın.',
  },
  included: { name: 'Evet, dahil', reason: 'Anlaşılan işin içinde.' },
  'scope-unclear': { name: 'Şimdi netleştir', reason: 'Anlaşmada yazmıyor. İşe başlamadan netleştirin.' },
  dispute: { name: 'Şartlara bakalım', reason: 'Anlaşmayı başka türlü hatırlıyor. Yazılanı getirin.' },
  decline: {
    name: 'Geri çevir',
    reason: 'Anlaşılmayan işi yapmak zorunda değilsiniz. Açık bir hayır ve yapabileceğiniz.',
  },
  deadline: { name: 'Başka tarih', reason: 'Tarih iyi iş için fazla yakın. Ona hayır deyin, tutabileceğinizi yazın.' },
  unethical: { name: 'Suçlamadan reddet', reason: 'İstenen, dürüst işe uymuyor. Suçlamadan geri çevirin.' },
  'insist-no': { name: 'Kararında dur', reason: 'Yeniden soruyor. Aynı yanıt, nezaketle.' },
  'hold-price': { name: 'Fiyatı koru', reason: 'Daha az ödemek istiyor. Fiyatı koruyun, daha az iş önerin.' },
  'poor-idea': { name: 'Yol göster', reason: 'Bu fikir ona zarar verebilir. Söyleyin, başka bir yol önerin.' },
  'reminder-first': { name: 'İlk hatırlatma', reason: 'Ödeme gecikti. Numara ve tarihle dostça bir hatırlatma.' },
  'reminder-second': { name: 'İkinci hatırlatma', reason: 'Hâlâ ödenmedi. Sade bir dille, şart ve tarihle.' },
  'reminder-last': { name: 'Son hatırlatma', reason: 'Uzun süredir ödenmedi. Açık, kibar; sonrasını da söyler.' },
  'late-answer': { name: 'Günü netleştir', reason: 'Geç ödeyecek. Söylediği için teşekkür edin, gün belirleyin.' },
  status: { name: 'Ne durumda', reason: 'İşin durumunu soruyor. Ne bitti, sırada ne var, ne zaman.' },
  update: { name: 'Durum bilgisi', reason: 'Müşteri yalnızca sonucu görür. Yapılanı ve nedenini gösterin.' },
  praise: { name: 'Teşekkür et', reason: 'Memnun. Teşekkür edin, gösterebileceğiniz bir iki cümle isteyin.' },
  'new-work': { name: 'Yeni işi karşıla', reason: 'Yeni iş öneriyor. Teşekkür edin, doğru fiyat için gerekeni sorun.' },
  referral: { name: 'Tavsiyeye teşekkür', reason: 'Adınızı vermiş. Teşekkür edin.' },
  'check-in': { name: 'Hatır sor', reason: 'Teslim ettiğiniz iş nasıl gidiyor, sorun. Satış yok.' },
  'clear-air': { name: 'Konuşup netleştir', reason: 'İyi bir müşteri, ama bir şey değişti. Önce konuşun.' },
  talk: { name: 'Açık konuşma', reason: 'Konuşmanın taslağı: teşekkür, neden, son gün, bırakacaklarınız.' },
  'parting-letter': { name: 'Ayrılık yazısı', reason: 'Her şey yazılı: kalan iş, kalan ödeme, son gün ve teşekkür.' },
  'insist-parting': { name: 'Ayrılıkta kararlı', reason: 'Kalmanızı istiyor. Karar nezaketle sürüyor.' },
  rest: { name: 'Burada kalsın', reason: 'Her şey teslim, her şey ödendi. Dostça bir nokta.' },
};
