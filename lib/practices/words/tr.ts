/** Names and explanations of the practices and signs in Turkish. */
import type { PracticeWords } from './words.ts';

export const tr: PracticeWords = {
  A1: {
    name: 'Dürüstçe yol göster',
    explanation: 'İstek iyi bir fikir değilse bunu söyleyin, neye yol açacağını anlatın ve yanında bir seçenek sunun.',
  },
  A2: {
    name: 'Gönlünü al',
    explanation:
      'Memnun olmayan müşteriye sert davranmayın: önce onun sözlerini duyduğunuzu gösterin, sonra çözümü ve tarihini söyleyin.',
  },
  A2b: {
    name: 'Ek ücreti konuş',
    explanation:
      'İstek ek ücret gerektiriyorsa anlaştığınız şartı hatırlatın; böyle bir şart yoksa bunu söyleyip başlamadan tahmini bedeli verin.',
  },
  A3: {
    name: 'Bağı koparma',
    explanation:
      'Eski müşterilerinize arada bir, teslim ettiğiniz işin nasıl gittiğini sorun; bunu yaparken bir şey satmaya çalışmayın.',
  },
  A4: {
    name: 'Açıkça geri çevir',
    explanation:
      'Yapmak istemediğiniz ve üstlenmediğiniz işe bahane uydurmadan hayır deyin, neyi yapabileceğinizi de söyleyin.',
  },
  A5: {
    name: 'Bilgilendir',
    explanation: 'Müşteri yalnızca sonucu görür; neyi, nasıl ve onun için neden yaptığınızı anlatın.',
  },
  'B-s1': {
    name: 'Şartlara uyulmaması',
    explanation: 'Ücret ya da ödeme günü gibi anlaşılan şartlar tekrar tekrar göz ardı ediliyor.',
  },
  'B-s2': {
    name: 'Fiyat baskısı',
    explanation: 'Her seferinde daha düşük bir fiyat isteniyor; belki iş bu bütçeye sığmıyor.',
  },
  'B-s3': {
    name: 'Hep olumsuz',
    explanation: 'Uzun süredir her konuşma olumsuz geçiyor.',
  },
  'B-s4': {
    name: 'Harcanan zamana değmemesi',
    explanation: 'Bu müşteriye ayıracak vaktiniz yok ya da verdiği iş bu vakti karşılamıyor.',
  },
  'B-s5': {
    name: 'Yolların ayrılması',
    explanation: 'İşiniz başka bir yöne büyüdü ve bu müşteri artık ona uymuyor.',
  },
  B0: {
    name: 'Önce düşün',
    explanation: 'Ayrılmadan önce uzun uzun düşünün; tek bir kötü görüşme yüzünden ilişkiyi bitirmeyin.',
  },
  B1: {
    name: 'Dürüstçe konuş',
    explanation:
      'Dürüst bir konuşmayla başlayın: ne bekliyordunuz, ne değişti, ayrılmak neden ikiniz için de iyi olabilir.',
  },
  B2: {
    name: 'Süre tanı',
    explanation: 'Süren işleri bitirin ve makul bir süre verin: iki hafta ya da işin doğal bir durağı yeterlidir.',
  },
  B3: {
    name: 'Seçenek sun',
    explanation:
      'Geçişi kolaylaştırın: isim önerin, dosyaları ve erişimleri devredin, sizden sonra gelecek kişiye bilgi verin.',
  },
  B4: {
    name: 'Kararında dur',
    explanation: 'Suçluluk duyup kararınızdan dönmeyin; ısrara nazikçe yanıt verin ve kararınızda kalın.',
  },
  B5: {
    name: 'Teşekkür et',
    explanation:
      'Müşteriye verdiği iş için teşekkür edin; sorarsa nedenleri kimseyi suçlamadan, genel hatlarıyla anlatın.',
  },
  B6: {
    name: 'Yazıya dök',
    explanation: 'Konuşmadan sonra kalan işleri, tarihleri, bekleyen ödemeleri ve son çalışma gününü yazılı gönderin.',
  },
  B7: {
    name: 'Profesyonel kal',
    explanation: 'Son yazışmalar da ilki kadar profesyonel olsun; yollarınız yeniden kesişebilir.',
  },
  B8: {
    name: 'Kendiliğinden bitsin',
    explanation: 'Her şey teslim edilip ödendiyse ve yeni iş gelmiyorsa ilişki kendiliğinden sona erebilir.',
  },
  'C-s1': {
    name: 'Ufak tefek şikâyetler',
    explanation: 'Sürekli küçük ve birbirinden farklı şeylerden şikâyet geliyor.',
  },
  'C-s2': {
    name: 'Kaba sözler',
    explanation: 'Size ya da ekibinize tekrar tekrar kaba veya aşağılayıcı sözler söyleniyor.',
  },
  'C-s3': {
    name: 'Büyüme yok',
    explanation: 'Bu müşterinin size verebileceği daha fazla iş yok.',
  },
  'C-s4': {
    name: 'Tavsiye yok',
    explanation: 'Bu müşteri size başka kimseyi yönlendirmedi.',
  },
  'C-s5': {
    name: 'Kâr getirmiyor',
    explanation: 'Bu müşteriye yapılan iş kazandırmıyor, hatta cebinizden götürüyor.',
  },
  'C-s6': {
    name: 'Etik dışı istekler',
    explanation: 'Kuşkulu ya da dürüst olmayan işler yapılıyor veya öneriliyor.',
  },
  'C-s7': {
    name: 'Değerler uyuşmuyor',
    explanation: 'Bu müşteri artık değerlerinizle ya da amacınızla örtüşmüyor.',
  },
  C0: {
    name: 'Vefalı ol',
    explanation:
      'Eski müşterinizi bir anlık değişiklik yüzünden bırakmayın; birkaç sorun birden sürüyorsa konuyu vakitlice ve nazikçe siz açın.',
  },
  C1: {
    name: 'Takdirle başla',
    explanation: 'Ortam gergin olsa da teşekkürle başlayın ve olumlu kalın.',
  },
  C2: {
    name: 'Olayları anlat',
    explanation: 'Yaşananları tarihleriyle anın, yükü kendinize alın, kişi hakkında bir şey söylemeyin.',
  },
  C3: {
    name: 'İyi niyet göster',
    explanation: 'Kazançlı ayrıldıklarını hissettirin: bir ücreti geri verin ya da son faturayı almayın.',
  },
  C4: {
    name: 'Özür dile',
    explanation: 'Özrün size borçlu olunduğunu düşünseniz bile bir kez ve koşulsuz özür dileyin.',
  },
  C5: {
    name: 'Başka isim öner',
    explanation: 'Ortada kalmasınlar; onlara uygun olabilecek başka isimler önerin.',
  },
};
