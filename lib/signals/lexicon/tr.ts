/** The Turkish words for each meaning, in the form that `lookup.ts` describes. */
import type { Lexicon } from './lookup.ts';
import type { MeaningId } from './meaning-ids.ts';

export const TURKISH: Lexicon<MeaningId> = {
  'client-self':
    'ben, bana, beni, benim, bende, benden, bence, biz, bize, bizi, bizim, bizde, bizden, bizce, bizler*, bizimki*, kendim*, şirketimiz*, firmamız*, ekibimiz*, dükkanım*, ofisimiz*, kurumumuz*, derneğimiz*, okulumuz*, mağazamız*, bizim taraf*, tarafımız*, tarafıma, hepimiz*, ekipçe, ailece, bizim çocuklar',
  you: 'siz, size, sizi, sizin, sizde, sizden, sizce, sizler*, sizinle, sizinki*, sen, sana, seni, senin, sende, senden, sence, seninle, seninki*, kendiniz*, kendin, ekibiniz*, ajansınız*, şirketiniz*, firmanız*, stüdyonuz*, tarafınız*, sizin taraf*, hocam, abi, abicim, üstat, üstadım, ustam, kardeşim, kardeş, canım, hanımefendi',
  boss: 'patron*, müdür*, yönetim*, genel müdür*, genel merkez*, başkan*, üst yönetim*, şefim*, ortağım*, ortaklar*, kurucu*, direktör*, kurul, kurula, kurulda*, komite*, komisyon*, ceo, dekan*, işveren*, mal sahibi, yukarıdan, holding*, kaymakam*, muhtar*, bölge müdür*',
  'friend-or-relative':
    'arkadaşım*, bir arkadaş*, dostum*, bir dost*, kuzen*, enişte*, kayınbirader*, kayınço*, bacanak*, kayınvalide*, kayınpeder*, komşu*, iş arkadaş*, tanıdık*, tanıdığım*, eşim*, karım*, kocam*, annem*, babam*, abim*, ağabeyim*, ablam*, kız kardeş*, yeğen*, oğlum*, kızım*, amcam*, dayım*, teyzem*, halam*, yengem*, nişanlım*, baldız*',
  'own-customers':
    'müşterim*, müşteri, müşteriler*, müşteriye, müşteriyi, müşterinin, misafir*, konuklarımız*, davetli*, okur*, okuyucularımız*, hastalarım*, danışanlarım*, üyeler*, veli*, ziyaretçi*, öğrencilerimiz*, bayilerimiz*, katılımcı*, kullanıcılarımız*, cemaat*, mükellef*, son kullanıcı*, gelen giden',
  'third-party':
    'matbaa*, baskıcı*, kargo*, kurye*, banka, bankadan, bankanın, bankamız*, ev sahibi*, mülk sahibi*, tedarikçi*, toptancı*, barındırma firma*, havayolu*, belediye*, nakliye*, ptt, gümrük*, tabelacı*, mobilyacı*, elektrikçi*, taşeron*, müteahhit*, pazaryeri*, telekom*',
  accountant:
    'muhasebe*, mali müşavir*, mali işler*, finans müdür*, finansa, finanstan, ön muhasebe*, sayman*, vezne*, smmm, idari işler*, satın alma*, satınalma*, tahakkuk*, defterdar*, mutemet*',
  lawyer:
    'avukat*, mahkeme*, dava*, hukuk birim*, hukuk departman*, hukuk müşavir*, hukuki yol*, noter*, ihtar*, icra*, savcılık*, suç duyurusu*, arabulucu*, adliye*, tazminat*, hukuktaki*',
  competitor: 'rakip*, rakib*, karşı dükkan*, yan dükkan*, öbür firma*, rekabet*',
  'other-freelancer':
    'başka tasarımcı*, başka bir tasarımcı*, başka grafiker*, eski tasarımcı*, eski yazılımcı*, önceki ajans*, eski ajans*, başka ajans*, başka bir ajans*, başka çevirmen*, bir öğrenci*, fiverr*, upwork*, bionluk*, armut*, eski usta*, başka fotoğrafçı*, önceki fotoğrafçı*, stajyer*, sizden önceki*',
  greeting:
    'merhaba*, mrb, slm, selam, selamlar, selamün aleyküm, günaydın, iyi günler, iyi akşamlar, iyi çalışmalar, kolay gelsin, hayırlı işler, hayırlı sabahlar, sayın, sn, sevgili, değerli, nasılsın*, iyi haftalar, iyi pazarlar, hayırlı akşamlar, esenlikler',
  'formula-thanks':
    'teşekkürler, teşekkür ederim, teşekkür ederiz, şimdiden teşekkür*, çok teşekkür*, sağ ol, sağ olun, sağol, sağolun, eyvallah, saygılar, saygılarımla, saygılarımızla, sevgiler, minnettar*, tşk, tşkler, allah razı olsun, müteşekkir*',
  please:
    'lütf*, rica ederim, rica ederiz, rica etsem, ricamız, ricam, rica ediyoruz, rica ediyorum, zahmet olmazsa, mümkünse, mümkün mü, sakıncası yoksa, bir zahmet, müsaadenizle, izninizle',
  sorry:
    'pardon, özür, özür dilerim, özür dileriz, özür dile*, kusura bakma, kusura bakmayın, affedersin, affedersiniz, affola, bağışla*, afedersiniz, afedersin, mazur gör*, hakkınızı helal, rahatsız ettim*, rahatsız ediyorum*, rahatsızlık için, anlayışınız*',
  pleased:
    'memnunum, memnunuz, memnun kaldı*, memnun kal*, memnun oldu*, memnuniyetle, çok memnun*, mutluyum, mutluyuz, mutlu ettiniz, mutlu oldu*, sevindi*, çok sevdi*, bayıldı*, bayılıyor*, beğendi*, beğeniyor*, çok beğen*, beğenildi*, hoşumuza git*, hoşuma git*, içimize sindi, hoşnut*, yüzümüz güldü',
  'delighted-reaction':
    'gözlerim doldu, gözyaş*, ağladı*, duygulandı*, tüylerim diken*, diken diken oldu*, ne diyeceğimi bilemedim, ağzım açık kaldı, duvara astı*, çerçeveletti*, alkışla*, ayakta alkışla*, alkış koptu, sevinçten, çocuk gibi sevin*, zıpladı*',
  compliment:
    'eline sağlık, elinize sağlık, ellerinize sağlık, ellerine sağlık, emeğinize sağlık, emeğine sağlık, kaleminize sağlık, elleriniz dert görme*, yetenekli*, yeteneğin*, döktürdü*, aşmışsın*, süpersin*, harikasın*, dahisin, deha*, ustalık*, nokta atışı, on numara, 10 numara, iyi ki varsın*, iyi ki sizi, iyi ki sizinle, adamsın, kralsın, tam istediğim',
  'good-quality':
    'güzel, güzeldi, çok güzel, güzel olmuş, güzel oldu, şahane*, harika*, muhteşem*, mükemmel*, enfes*, nefis*, zarif*, şık, şık olmuş, şıktı, temiz iş, tertemiz*, pırıl pırıl, özenli*, titiz*, profesyonel*, kaliteli*, kusursuz*, başarılı*, gayet iyi, efsane*, cuk otur*, cillop*, taş gibi, mis gibi, akıcı*, ferah*',
  'works-well': 'tıkır tıkır, siparişler arttı, zamanında geldi, işe yaradı, hızınıza',
  displeased:
    'içime sinme*, içimize sinme*, içime sinmedi, içimize sinmedi, içime sinmiyor, memnun değil*, memnun kalma*, memnun olma*, memnuniyetsiz*, beğenmed*, beğenmiyor*, beğenemed*, hoşuma gitme*, hoşumuza gitme*, hoşlanmad*, hoşnutsuz*, hoşnut değil*, ısınamadı*, içim rahat etmedi, tatmin etme*, tatmin olma*, tatmin edici değil, canım sıkıldı, canımızı sık*, olmamış',
  'disappointed-hope':
    'hayal kırıklığı*, hayal kırıklığına uğra*, beklentimizi karşılama*, beklentinin altında, umduğumuz*, yakıştıramadı*',
  angry:
    'sinirden, sinirlen*, sinirim*, kızgın*, öfke*, çileden çık*, artık yeter, yeter artık, sabrım tüken*, bıkt*, usandı*, bezdi*, illallah*, delireceğim, çıldır*, küplere bin*',
  worried:
    'endişe*, kaygı*, tedirgin*, huzursuz*, korkuyor*, korkarım, meraktan, merak ettik, uyuyamıyor*, gergin*, stres*, panik*, telaş*, evham*',
  embarrassed:
    'utandı*, utanıyor*, utanç*, rezil ol*, rezil ett*, mahcubiyet*, mahçup*, yerin dibine*, küçük düş*, küçük düşür*, alay konusu*, müşterinin önünde',
  'bad-quality':
    'kötü, kötüydü, özensiz*, baştan savma*, üstünkörü*, yarım yamalak*, yarım bırak*, yarım kalmış*, çirkin*, kalitesiz*, kalitesi düşük, amatör*, acemi*, okunmuyor*, okunaksız*, hazır şablon*, şablondan, kopyala yapıştır*, ruhsuz*, sıradan*, yavan*, bayat*, çöp, berbat*, rezalet*, vasat*, derme çatma*',
  mistake:
    'hata, hatalı*, hatalar*, hatası*, hatayı, hata var, hata yap*, yanlış*, yazım hata*, harf hata*, karıştırmış*, karıştırıl*, karışmış*, birbirine karış*, unutulmuş*, unutmuşsun*, unutulan, atlanmış*, eksik yaz*, gözden kaç*, uyuşmuyor, tutmuyor',
  broken:
    'bozuk*, bozul*, çalışmıyor*, çalışmadı*, çalışmaz*, açılmıyor*, açılmadı*, çöktü, çöküyor*, hata veriyor*, kilitleniyor*, kilitlendi*, kasıyor*, takılıyor*, kırık*, kırıldı*, sökül*, soyuluyor*, kabardı*, boş sayfa*, görünmüyor*, yanmıyor*, kayıyor, kaymış*, basmıyor, arıza*',
  missing:
    'eksik*, bulamadı*, bulamıyor*, bulunamad*, kayıp*, kayboldu*, kaybolmuş*, konmamış*, girilmemiş*, koymamışsın*, çıkmamış, gelmemiş*, nerede bu, uçmuş, silinmiş*',
  'doubt-in-care': 'brifi okudunuz mu, brif* _ oku*, dikkatsizlik*',
  'not-worth': 'çocuk bile yapar*, karşılığını alama*, boşa gitti, boşa git*',
  'getting-worse': 'eskisi gibi değil*, gittikçe kötü*, düşüşte',
  'insult-person':
    'aptal*, salak*, gerizekalı*, geri zekalı*, ahmak*, embesil*, dangalak*, beceriksiz*, yeteneksiz*, işe yaramaz*, soytarı*, palyaço, hırsız*, yalancı*, sahtekar*, dolandırıcı*, üçkağıtçı*, düzenbaz*, şarlatan*, tembel*, öküz*, eşek*, eşşek*, hayvan herif*, it herif*, utanmaz*, yüzsüz*, arsız*, şerefsiz*, terbiyesiz*, ahlaksız*, namussuz*, haysiyetsiz*, karaktersiz*, cahil*, kafasız*, beyinsiz*, çapsız*',
  swearing:
    'allah belanı, allah belasını, kahretsin, kahrolası*, lanet olsun, lanet olası*, cehenneme kadar, defol*, siktir*, siktiğim*, amk, amına*, orospu*, piç, kaltak*, boktan*, ibne*, götün',
  contempt:
    'okuma yazma*, saymayı bil*, sayı saymayı*, ilkokul çocuğu*, uyuyor muydun*, gözün kör mü, kör müsün*, sizin gibiler*, senin gibiler*, kafan basmıyor mu, türkçe bilmiyor mu*, diplomanı*, dalga mı geçi*',
  'threat-to-person':
    'pişman ol*, pişman ederim, seni bitir*, iş yaptırmam*, ayağını denk al*, göreceksin, hesabını sor*, yanına bırakma*',
  'ironic-praise': 'bravo doğrusu, aferin size, aferin sana, aferin, helal size, pes doğrusu, şapka çıkar*',
  now: 'hemen, hemen şimdi, derhal, acil, acilen, çok acil, acele*, ivedi*, şimdi, şu an, şu anda, bir an önce, anında, elinizdeki işi bırak*, her şeyi bırak*, sıkıştık',
  tonight:
    'bugün, bugünden, bugüne, bugün içinde, bu akşam, akşama, akşama kadar, bu gece, bu geceye, gün içinde, mesai bitimi*, öğlene kadar, öğleden sonra, öğlene, bir saat içinde, bir saate, 1 saate, 1 saat içinde, iki saate, yarım saate, yarım saat içinde, saat altıya, bugün 17*',
  tomorrow:
    'yarın, yarına, yarından, yarınki, yarın sabah*, yarın sabaha, sabaha, sabaha kadar, sabaha yetiş*, yarına kadar, yarın öğlen*, yarın akşam*, yarın 9*, sabah dokuz*, yarın ilk iş, öbür gün*, yarın mesai',
  'off-hours':
    'gece, gece gece, gece yarısı*, gecenin bir, gece ikide, sabahın dördü*, sabaha karşı*, hafta sonu*, haftasonu*, pazar günü*, cumartesi pazar, pazar da olsa, bayram*, arife*, kurban bayramı*, resmi tatil*, yılbaşı gece*, sahur*, iftar*, gece gündüz',
  'be-available': 'ulaşılabilir ol*, telefonun açık ol*, telefonunu kapatma*, çevrimiçi*, nöbet*, uyumayın, 7/24*',
  'weekday-date':
    'pazartesi*, salı, salıya, salıdan, salı günü*, çarşamba*, perşembe*, cuma, cumaya, cumadan, cuma günü*, cumartesi*, ocak, ocakta, şubat*, mart, martta, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, ekim, ekimde, kasım*, aralık, aralıkta, haftaya, gelecek hafta*, önümüzdeki hafta*, bu hafta*, ayın beşi*, ayın onu*, ayın on beşi*, ayın yirmisi*',
  deadline:
    'son tarih*, teslim tarih*, teslim gün*, son gün*, termin*, deadline*, vade*, süre dol*, süresi dol*, açılış*, lansman*, baskıya gir*, fuar*, yetişmek zorunda, yetişsin*, yetişir mi',
  late: 'geç kal*, geç kaldı*, geç geldi*, gecik*, rötar*, günü geçti, hala gelmedi*, hala yok, daha gelmedi, yetişmedi*, yetiştireme*, yetiştirmed*, ertelendi*, sarktı*, sarkıyor*, sarkıttı*, salladı*, aksadı*, aksıyor*',
  waiting:
    'bekliyoruz, bekliyorum, beklemekteyiz, bekliyor, bekledim, bekledik, beklet*, beklemede*, beklerim, beklemekten, dört gözle, gözümüz yolda, sabırsızlan*, heyecanla bekli*, elimiz kolumuz bağlı',
  'duration-since':
    'haftadır, iki haftadır, bir haftadır, 2 haftadır, üç haftadır, haftalardır, aydır, iki aydır, aylardır, gündür, üç gündür, 3 gündür, on gündür, kaç gündür, günlerdir, saatlerdir, geçen haftadan beri, geçen aydan beri*, iki hafta oldu, bir ay oldu, ne zamandır, epeydir, uzun zamandır, o günden beri, sabahtan beri',
  'again-nth':
    'yine, gene, tekrar, yeniden yaz*, bir kez daha, bir kere daha, ikinci kez, ikinci defa, üçüncü kez, üçüncü kere, üçüncü defa, dördüncü kez, 3. kez, kaç kere, defalarca, aynı şey, aynı hata, aynı sorun, yine aynı, hep aynı',
  'always-never':
    'her zaman, her seferinde, hep, hep böyle, hiç, hiçbir zaman, asla, bir kere bile, bir kez bile, bir kez olsun, daima, sürekli, devamlı, ömrümde, hayatımda, hiç mi',
  'no-hurry':
    'acelesi yok, acele yok, acelem yok, acelemiz yok, acele değil, acil değil, aceleye gerek yok, acele etme*, müsait olduğun*, müsait olunca, boş zamanın*, ne zaman müsait*, rahat rahat, rahat olun, sıkıştırmıyor*, bir ara, yavaş yavaş, hiç acelesi',
  'later-future':
    'ileride, ilerde, sonra, daha sonra, sonraya, önümüzdeki ay*, gelecek ay*, gelecek yıl*, seneye, önümüzdeki yıl*, gelecek çeyrek*, sezon sonu*, yaz sonu*, yaza doğru, sonbahar*, güzün, kışın, bahara, baharda, bir dahaki sefer*',
  silence:
    'cevap yok, ses yok, ses seda yok, sesiniz çıkmıyor, tık yok, haber alamadı*, haber alamıyor*, haber yok, cevap gelmedi*, dönüş olmadı, dönüş alamadı*, dönüş yapma*, cevap alamadı*, cevap verme*, ortadan kaybol*, kayboldunuz, kayboldun, telefonu açmıyor*, aradım açmadı*, açmıyorsun*, mavi tik*, ulaşamıyor*, ulaşamadı*, sessizlik*, sus pus',
  'any-news':
    'haber var mı, bir gelişme*, gelişme var mı, ne durumda*, ne durumdayız, ne aşamada*, hangi aşamada*, ne alemde*, nasıl gidiyor, ne yaptınız, ne yaptın, ne oldu, ne oldu bizim*, neredeyiz, nerede kaldı*, ne kadarı bitti, hazır mı, bitti mi, biter mi, başladınız mı, başladın mı, son durum*, durum nedir, durumu nedir, sürecin neresinde*, akıbet*, bilgi alabilir mi*',
  'reply-ask':
    'haber verin, haber ver, haber bekli*, bilgi verin, bilgi ver, bilgi verirsen*, bilgilendir*, dönüş yapın*, dönüşünüz*, cevap verin*, cevap ver, cevap yaz*, cevabınız*, yanıtınız*, yanıtla*, yazarsınız, yazıverin, yazıver, iki satır yaz*, bir satır yaz*, iki kelime*, söyleyin*, bir ses verin, ses verin, dönerseniz, dönersen, teyit ed*, arayın beni, bi haber',
  remind:
    'hatırlat*, yazmıştım, yazmıştık, önceki mesajım*, geçen hafta yazdı*, dürt*, iletmiştim, iletmiştik, sormuştum, sormuştuk, takip ed*, takibe*, unutmayın*, aramıştım',
  promise:
    'söz ver*, söz vermişti*, söz verdin, sözünüz*, sözünü tut*, sözünde dur*, sözüm, söylemiştin*, demiştin*, dediniz, dedin, dediğiniz gibi, vaat*, taahhüt*, lafınız*',
  'question-word':
    'nasıl, ne, ne zaman, nerede, nerde, nereye, nereden, nerden, neden, niye, niçin, kim, kime, kimin, kimden, kimi, hangi, hangisi*, kaç, kaça, ne kadar, neyi, neler, neyin, nedir, ne demek, ne için, hangi gün, ne şekilde, naptın*',
  'meeting-call':
    'toplantı*, görüşme, görüşmesi, görüşmeye, görüşelim, görüşebilir mi*, görüşmek iste*, zoom*, teams*, randevu*, buluş*, yüz yüze*, bir kahve*, uğrarım, uğrayın, telefonda konuş*, telefon görüşme*, arayayım, ararım, ararsınız, görüntülü*',
  'answer-ask-price':
    'ne kadar tutar, kaça olur, kaça yap*, ne tutar, ücretiniz nedir, ücretiniz ne kadar, fiyatınız nedir, fiyat alabilir mi*, fiyat ver*, fiyat teklifi*, fiyat çıkar*, teklif verir misin*, teklif rica*, teklif gönder*, teklif hazırla*, proforma*, tahmini maliyet*, ne istersiniz, ne alırsınız',
  'new-project':
    'yeni bir proje*, yeni bir iş*, bir sonraki proje*, ikinci etap*, ikinci aşama*, yeni sezon*, gelecek sezon*, yeni şube*, ikinci şube*, yeni kitabım*, yeni seri*, yeni koleksiyon*, yeni dönem*, aylık anlaşma*, yıllık anlaşma*, açıyoruz, açacağız, kuruyoruz',
  'budget-ready':
    'bütçesi hazır*, bütçe hazır*, bütçemiz onaylan*, bütçesi ayrıldı, bütçe ayırdı*, bütçe çıktı, ödenek çıktı, kredi çıktı, ücreti neyse öde*, farkı neyse*, ücretini ayrıca*, ayrıca ücretlendir*, ayrıca öde*, ayrıca fatura*, ayrı fatura*, faturayı kes*, faturasını kes*, sipariş formu*, parası hazır*',
  'availability-ask':
    'müsait misin*, müsait misiniz, müsaitliğin*, uygun musun*, takviminiz*, yeriniz var mı, boş musun*, ilgilenir mi*, ilgilenir misin*, düşünür müsün*, yapabilir misin*, doluluk*',
  recommend:
    'tavsiye ett*, tavsiye ed*, tavsiye eder*, tavsiyesi*, tavsiye üzerine, sizi öner*, seni öner*, önerdim, önerdik, önerdi, adınızı ver*, adını verdi*, isminizi ver*, numaranızı ver*, numaranı ver*, telefonunuzu verdi*, telefonunu verdi*, kartınızı ver*, sizden bahset*, senden bahset*, sizi anlat*, seni anlattı*, övgüyle*, size yönlendir*, sana yönlendir*, herkese anlat*, sizi söyledi*, seni söyledi*',
  introduce:
    "tanıştır*, tanışın*, bilgiye ekle*, bilgide, cc, cc'de, cc'ye, maile ekledi*, bu mailde, kopyada*, sizi arayacak*, seni arayacak*, sizi arar, seni arar, size yazacak*, iletişime geç*, irtibata geç*, bağlantı kur*",
  'friend-needs':
    'çevirmen arıyor*, yazılımcı arıyor*, birini arıyor*, biri lazım*, kim yaptı diye*, kimin yaptığını sor*, kime yaptırdığımı*, kime yaptırdığımızı*',
  'while-at-it':
    'elin* değmişken, hazır eliniz*, hazır elin*, hazır başlamışken, başlamışken, hazır açmışken, dosya açıkken, açmışken, oradayken, hazır gelmişken, gelmişken, girmişken, yapmışken, bu arada, yeri gelmişken, değiştirmişken, kurmuşken, aradan çık*, aradan çıkar*, bu vesileyle',
  'add-also':
    'bir de, ayrıca, ilave*, ek olarak, ekle*, ekstra*, fazladan, üstüne bir, üstüne, yanına bir*, yanında bir de, bir tane daha, bir tane de, birkaç tane daha, iki tane daha, artı, dahası, da olsun, de olsun, bunun yanında, bununla birlikte, onu da, şunu da, bunu da, oraya da, bonus*',
  'small-minimise':
    'ufak, ufacık, ufak tefek, ufak bir şey, küçük bir şey, küçücük, minik*, azıcık, birazcık, bir tık, sadece, yalnızca, sırf, beş dakika*, 5 dakika*, iki dakika*, iki dakikalık*, beş dakikanızı*, beş dakikanı*, iki tık*, basit bir, çocuk oyuncağı, zor değil, uzun sürmez, hızlıca, çabucak, lafı mı olur, lafı olmaz, önemsiz*, laf olsun, ufaktan',
  'include-claim':
    'dahil, dahildir, fiyata dahil*, içinde zaten, içindedir*, fiyatın içinde*, paketin içinde*, pakete dahil, aynı işin*, doğal olarak, haliyle, malum, elbette, olmazsa olmaz',
  'settled-imperative':
    'gönderirsiniz, gönderirsin, koyarsınız, koyarsın, eklersiniz, eklersin, yaparsınız, yaparsın, yapıverin, yapıver, ekleyiverirsin*, koyuver*, koyun, gönderiver*, atıver*, atarsınız, atarsın, hazırlarsınız, hazırlarsın, hazır edin, hazır olsun, elimizde olsun, elimde olsun, masamda olsun, mailimde olsun, hallediver*, hallet, halledin, halledersin*, çıkarıver*, çıkarırsınız, çıkarırsın, getirirsiniz, iletirsiniz, iletirsin, düzeltirsiniz, düzeltirsin',
  redo: 'baştan, baştan yap*, sil baştan, sıfırdan, yeniden, yeniden çek*, tekrar yap*, alternatif*, bambaşka*, bir daha yap*, tekrar çalış*',
  change:
    'değiştir*, değişsin*, değişecek*, değişiklik*, değişikliğ*, değişmeli, değişmesi*, yerine, yerini değiş*, yer değiş*, yerlerini*, büyüt*, küçült*, kaydır*, sağa al*, öne al*, koyult*, kalınlaştır*, incelt*, kısalt*, uzat*, uyarla*, ayarla*, kaldır*, çıkaralım, silelim, rötuş*, dokunuş*, güncelle*, dönüştür*',
  correct:
    'düzelt*, tashih*, onar*, tamir*, gideril*, giderin*, toparla*, yoluna koy*, çözün*, çözelim, çözüm bul*, hallol*, telafi*',
  'make-work':
    'yap, yapın, yapar mı*, yapabilir mi*, yapmanız*, yapmak, yapılma*, yapılacak*, yapılsın, yapalım, yaptır*, tasarla*, tasarım yap*, çizin, çizim yap*, çizdir*, yazar mısın*, yazdır*, yazılacak, kodla*, hazırla*, çekim yap*, çekilecek, çevir*, çevrilecek, düzenle*, montajla*, kurgula*, seslendir*, oluştur*, üret*, kurar mısın*, dikilecek, diktir*',
  'deliver-send':
    "gönder*, yolla*, ilet*, teslim, teslim ed*, teslim et*, teslimat*, teslimi*, teslime*, paylaş*, atar mısın*, atar mısınız, atsana, atın, yükle*, ulaştır*, wetransfer*, drive'a, aktar*, mail at*, whatsapptan at*, linkini at*, elden ver*, kargola*",
  'publish-print':
    'yayına al*, yayına gir*, yayınla*, yayımla*, yayında, yayına, yayına çık*, canlıya al*, siteye koy*, siteye yükle*, siteye ekle*, siteye gir*, baskı, baskıya ver*, bastır*, basılacak*, basılsın, basıma*, basılma*',
  agreed:
    'anlaştığımız*, anlaştık, anlaşmıştık, konuştuğumuz gibi, konuşmuştuk, kararlaştır*, mutabık*, mutabakat*, el sıkış*, sözleştiğimiz*, sözleştik, planladığımız gibi, telefonda konuştuğumuz*, uyarınca',
  contract:
    'sözleşme*, anlaşma metni*, anlaşmamız*, kontrat*, protokol*, madde, maddesi*, maddede, maddeye, maddeler*, maddenin, 4. madde*, fıkra*, şartname*, şartlar*, koşullar*, hüküm*, hükm*, ek protokol, imza, imzalı*, imzala*, kağıt üstünde*, kağıtta yazan*, teklif metni*',
  'never-agreed':
    'anlaşmamıştık, anlaşmadık, öyle bir şey konuşmadık, imzalamadı*, imza atmadı*, öyle bir şey hatırlamıyor*, kimse söylemedi*, kimse bana söyleme*, haberim yoktu, kabul etmedi*, kabul etmiş değil*, onaylamadı*, onay vermedi*, formalite icabı*',
  'our-right':
    'parasını verdik, parasını verdim, parasını ödedim, bize ait*, bana ait*, bizim malımız*, benim malım*, mülkiyet*, telif*, hakkımız*, hakkım, kullanım hakkı*, istediğim yerde kullan*, açık dosya*, açık halini*, orijinal dosyalar*, devret*, devri',
  cancel:
    'iptal*, vazgeç*, caydı*, durdur*, sonlandır*, fesih*, fesh*, son ver*, rafa kaldır*, askıya al*, devam etmeyece*, bugün itibarıyla, bugün itibariyle, bugünden itibaren, işi bırakın, işi durdur*, projeyi kapat*, gerek kalmadı',
  'notice-fee':
    'ihbar süre*, fesih bedel*, fesih süre*, iptal ücret*, iptal bedel*, iptal şart*, cayma bedel*, cayma hak*, kapora yan*, kaporanın yan*, kapora iade*, kaparo*, cezai şart*, ceza maddesi*, önceden bildir*, bir ay önceden haber*, 30 gün önceden',
  'revision-round':
    'revizyon*, revize*, ikinci tur*, üçüncü tur*, ilk tur*, son tur*, tur düzeltme*, prova*, ikinci prova*, son kontrol*, v2',
  'beyond-known':
    'sözleşmenin dışında*, anlaşma dışı*, planda yoktu, hakkımız bitti*, revizyon hakkımız bitti*, sınırı aş*',
  'scope-question':
    'dahil mi, dahil miydi, dahil midir, fiyata dahil mi, içinde mi, kapsamına gir*, ayrı mı ücretlen*, ayrı mı, pakete dahil mi',
  'exact-work-order':
    'brifte yazdığı*, listedeki, sözleşmeye göre, sözleşmedeki gibi, anlaşma gereği, anlaşmaya göre, teklifinizdeki',
  number:
    'iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on iki, on beş, yirmi, otuz, kırk, elli, yüz, bin, birkaç, bir iki, bir kaç, bir sürü, bir dolu, onlarca, yüzlerce, ikisi, üçü, dördü, çift, yarım, bir buçuk, epey',
  'page-count':
    'sayfa, sayfası*, sayfalık*, sf, sayfadan*, slayt*, adet, adedi*, tane, tanesi*, parça, dakika, dk, dakikalık*, kelime*, vuruş*, satır*, bölüm, bölümlük*, forma, nüsha, kare, karelik*, saatlik*, paragraf*',
  price:
    'fiyat*, ücret*, bedel*, tutar, tutarı*, maliyet*, tarife*, masraf*, rakam, rakamı*, birim fiyat*, kdv*, lira, liraya, tl, euro, dolar',
  expensive:
    'pahalı*, çok pahalı, fazla geldi, çok para, yüksek geldi*, yüksek buldu*, fiyatınız yüksek*, tuzlu*, fahiş*, uçuk*, abartı*, kazık*, dünyanın parası*, biraz ağır geldi',
  cheaper:
    'ucuz*, daha ucuz*, daha uygun*, uyguna, aşağı çek*, fiyatı düşür*, düşürelim, yarısına, yarı fiyat*, yarı fiyatına, hesaplı*, ekonomik*',
  discount:
    'indirim*, iskonto*, bir güzellik yap*, güzellik yap*, bir iyilik yap*, yuvarla*, küsurat*, son fiyat*, son ne olur, pazarlık*, hatır için, hatırımız için, hatrına, jest yap*, bir jest*',
  'free-of-charge':
    'bedelsiz*, bedava*, ücretsiz*, parasız*, karşılıksız*, beleş*, ücret almadan, para alma*, gönüllü*, hayrına, hayır işi*, hayrınıza, sevap*, sevabına, helal et*, helal edin*, eşantiyon, cabası*',
  exposure:
    'referans olur*, referans olarak*, reklamınız olur*, reklamınızı yap*, portföy*, portfolyo*, isminizi yaz*, seni etiketle*, etiketleriz*, etiketlerim, takipçimiz var, bin takipçi*, storyde*, görünürlük*, vitrin*',
  'no-budget':
    'bütçe yok, bütçemiz yok, bütçe kısıtlı*, bütçemizi aş*, paramız yok, param yok, sıkışığız, sıkışığım, elimiz dar*, karşılayama*, küçük esnaf*, kesat*, ekonomik kriz*, kur farkı*, dolar fırla*, enflasyon*',
  'work-later-bait':
    'devamı gel*, işin devamı*, ileride çok iş*, daha çok iş*, büyük işler*, hepsini size ver*, bundan sonraki işler*, bu seferlik*',
  'other-charges-less':
    "daha ucuza yap*, daha ucuza yapan*, yarı fiyatına yap*, yarısına yap*, yarı parasına*, piyasada daha ucuz*, fiverr'da*, internette _ liraya*",
  pay: 'öde, ödeme, ödemesi*, ödemeyi, ödemenin, ödemeler*, ödeyin, ödeyelim, ödüyor*, ödenecek*, öderiz, öderim, ödeyeceğiz, ödeyeceğim, havale, eft, hesap numara*, iban*, hesabınıza, hesabına, kredi kart*, avans*, ön ödeme*, peşin*, kapora, kaporayı, bakiye*, kalan tutar*, para, parayı, parası, paranız*',
  invoice:
    'fatura, faturayı, faturanız*, faturası*, faturanın, faturada*, faturaya, faturalar*, e-fatura*, e-arşiv*, makbuz*, serbest meslek makbuz*, fiş, fişi*, irsaliye*, ekstre*, cari, vergi numara*, fatura bilgi*',
  'pay-later':
    'sonra öde*, ay sonunda öde*, aybaşında*, bayramdan sonraya, bayram ertesi*, ötele*, ertele*, idare edin, idare et, taksit*, ikiye böl*, üçe böl*, yarısını şimdi*, veresiye*, deftere yaz*, vadeli*',
  'pay-refuse':
    'ödemeyeceğiz, ödemeyeceğim, ödemiyoruz, ödemiyorum, ödemeyiz, ödeme yapmaya*, ödeme yapmıyor*, tek kuruş*, bir kuruş*, beş para*, borcum yok, mahsup*, bloke*, ödemeyi durdur*, sadece yarısını öde*, yarısını öderim, para vermem, para çıkmaz',
  'pay-dispute':
    'itiraz ed*, itirazım*, faturayı kabul etmi*, faturayı iade*, fatura iade*, iade fatura*, fazla yazmış*, fazla kesil*, fazla saat*, dökümünü*, mükerrer*',
  'pay-stuck':
    'muhasebe bakıyor*, imzada*, onayda*, onay bekli*, işlemde*, sisteme gir*, sistemsel*, raporlu*, nakit akış*, nakit sıkış*, tahsilat yapama*, banka kaynaklı*, günlük limit*, ödeme listesi*, ödeme takvimi*, ödeme günü*, ödeme sıras*',
  'pay-confirmed':
    'ödedik, ödedim, ödendi, ödenmiştir, yatırdı*, yatırıldı, parayı gönderdi*, hesabınıza geçti, hesabınıza geçmiş*, havaleyi yaptı*, havale yaptı*, eft yaptı*, dekont*, ödeme dekontu*, makbuzu ekte, kaporayı yatırdı*, hesabı kapattı*, fatura ödendi*',
  'pay-rewrite':
    'doksan günde*, 90 gün vade*, 90 gün*, altmış gün*, ödeme politikamız*, bizde usul*, satıştan pay*, iş bitince öde*, avans vermiyor*, peşinat vermiyor*, hakediş*, takas*',
  refund:
    'iade, iadesi*, iade ed*, iade et*, para iade*, paramı geri*, paramızı geri*, parayı geri*, paramın iadesi*, para geri, geri öde*, geri verin, geri yatır*, geri yolla*, geri al*, avansımızı*, kaporayı geri*, kaporamı*, verdiğim parayı*, ücret iade*',
  leave:
    'yollarımızı ayır*, yollarımız ayrıl*, yolları ayır*, yollar ayrıl*, yol ayrım*, ayrılalım, başka biriyle çalış*, başkasına ver*, başka birini bul*, başka kapı*, başka firmayla*, başka ajansla*, başka bir ajansla*, sizinle çalışmayı bırak*, buraya kadar',
  reconsider:
    'oturup düşün*, tekrar değerlendir*, devam edip etmeme*, son şans*, bir şans daha, güvenim sarsıl*, soru işaret*',
  'bad-review':
    'yorum yazarım, kötü yorum*, olumsuz yorum*, tek yıldız*, bir yıldız*, 1 yıldız*, yıldızı bas*, şikayetvar*, şikayet ed*, şikayet yaz*, şikayetçi*, şikayette bulun*, ekşi sözlük*, google yorum*, sosyal medyada yaz*, ifşa*, herkese anlatırım, tüketici mahkeme*, tüketici hakem*, hakem heyet*, tüketici hak*, cimer*',
  ultimatum:
    'aksi halde, aksi takdirde, yoksa, olmazsa, son uyarı*, son uyarım*, son ihtar*, son kez söylü*, son kez yazı*, bu son, son sözüm*, son sözümüz*, kadar gelmezse*, kadar olmazsa*, kadar düzelmezse*, kadar dönmezse*, yapmazsanız*, yapmazsan, göndermezseniz*, dönmezsen*, mühlet*, bugün son, size son kez*, zorunda kalaca*, benden söylemesi',
  'friendly-end':
    'işimiz bitti, çalışmaktan keyif*, dükkanı kapat*, kepenk indir*, emekli ol*, emekliliğ*, devrettik, işten ayrılıyor*, vedalaş*, veda, veda et*, hoşça kal*, hoşçakal*, hakkınızı helal edin, hakkını helal et',
  fake: 'sahte*, uydurma*, uydur, uydurun, uyduruver*, uydurursun*, hayali, yalandan, çakma*, bot takipçi*, botla*, takipçi satın*, varmış gibi*, yapmış gibi*, yapılmış gibi*, müşteriymiş gibi*, farklı isimlerle*, sallama*',
  'reviews-noun':
    'yorum, yorumlar, yorumu, yorumları, yorum yaz*, değerlendirme, değerlendirme yaz*, puan, puanlama*, yıldız, yıldızlı*, beş yıldız*, 5 yıldız*, müşteri yorum*, kullanıcı yorum*, referans mektub*, tripadvisor*',
  'copy-imitate':
    'kopyala*, kopyası*, taklit*, taklidi*, birebir aynı*, birebir aynısı*, tıpatıp*, tıpkısı*, aynısını yap*, aynısından*, aynısının*, aynısı olsun, oradan al*, çal, çalalım, üstünden geç*, biraz değiştir*, kimse anlamaz*, anlaşılmasın*, belli olmaz*, replika*, klon*',
  'backdate-falsify':
    "eski tarihli*, geriye dönük*, şişir*, yüksek göster*, fazla kes*, düşük göster*, düşük kes*, eksik göster*, iki fatura*, naylon fatura*, faturasız*, fişsiz*, elden öde*, elden halled*, kdv'siz*, kdvsiz*, gider göster*",
  hide: 'kimseye söyleme*, kimseye bahset*, aramızda kalsın, aramızda, aramızda kal*, bizim aramızda, sır, gizli, gizlice, gizle*, gizli kalsın, sessizce, çaktırma*, belirtme, bahsetmeyin, söyleme sakın, haberleri olmadan, habersiz*, küçük puntoyla*, üstünü ört*',
  'illegal-source':
    'crack*, korsan*, lisanssız*, lisans parası*, filigran*, logosunu sil*, internetten indir*, internetten bul*, torrent*, warez*, izinsiz*, başka siteden al*, bizimmiş gibi*, intihal*, turnitin*',
  'personal-data':
    'kişisel veri*, kvkk*, müşteri liste*, müşteri veri*, müşteri bilgi*, rakibin müşteri*, tckn*, kimlik numara*, kimlik fotokop*, kimlik bilgi*, hesabına gir*, hesaplarına gir*, hack*, casus*, takip programı*',
  'deceive-buyers': 'belgemiz yok ama, öncesi sonrası*, önce sonra foto*, son kullanma tarih*, skt*, hasarı sil*',
  'inspiration-ok':
    'ilham*, esin*, örnek, örnek olarak, örnek site*, fikir olsun, havasında*, bu tarz, bu tarz bir*, benzer bir*, benzeri, aynısı olmasın',
  negation:
    'değil, değiliz, değilim, değiller, değilsiniz, değildi*, değilse*, hayır, yok, yoktu, yoktur, hiçbir, hiçbiri*, hiç kimse*, kimse, olmadan, olmaksızın, ne de, olmaz, olmadı, istemiyor*, istemem, yapmayın, yapmayalım, sakın, bırakın, yo',
  hypothetical:
    'eğer, olursa, olsa, olsaydı, diyelim, varsay*, gerekirse, halinde, durumunda, istersek, olabilir, olabilir mi, olur mu, takdirde, olur da, yapsak',
  reported:
    'dedi, diyor, diyorlar, dediler, demiş, demişler, diye sordu, diye soruyor, söyledi, söylüyor, söylemiş, söylediler, söylüyorlar, anlattı, anlatmış, sordu, soruyor, sormuş, sordular, soruyorlar, yazmış, yazmışlar, istedi, istiyor, istiyorlar, istemiş, düşünüyor, iddia ed*, bildirdi*, belirtti*, diyormuş, dermiş',
  contrast:
    'ama, fakat, ancak, lakin, yalnız, oysa, halbuki, gelgelelim, yine de, gene de, buna rağmen, rağmen, karşın, öte yandan, ne yazık ki, maalesef, ama yine de, amma, her ne kadar, olsa da, ise de',
  intensifier:
    'çok, pek, gayet, son derece, oldukça, fazlasıyla, fazla, aşırı, gerçekten, sahiden, cidden, hakikaten, valla, vallahi, kesinlikle, inanılmaz*, acayip, müthiş, o kadar, öylesine, bu kadar, bayağı, baya, resmen, tamamen, epeyce, iyice',
  expectation:
    'beklenti*, umarım, umuyor*, ümit*, inşallah, güveniyor*, güvendi*, size güven*, sana güven*, bel bağla*, inanıyor*, dileriz',
  must: 'lazım*, gerek, gerekiyor*, gerekli*, gerekir*, gerekecek*, şart, zorunlu*, zorunda, zorundayız, zorundayım, zorundasın*, mecbur*, mutlaka, muhakkak, illa, olmalı*, yapılmalı*, yapmalı*, ihtiyac*, kaçınılmaz*',
  'own-fault':
    'benim hatam*, bizim hatamız*, hata bende*, kabahat bende*, bizden kaynaklı*, benden kaynaklı*, kusur bende*, unutmuşum, unutmuşuz, unuttum, unuttuk, atlamışım, yanlış yazmışım*',
  'bad-news-self':
    'hastayım, hastaydım, hastaland*, hastane*, ameliyat*, cenaze*, vefat*, kaybett*, deprem*, zor günler*, iflas*, konkordato*, batıyoruz, işten çıkar*, boşan*',
  'attached-here':
    "ekte, ektedir, ekteki*, ekinde, ekler*, ekli, ilişikte*, işte, buyurun, buyrun, linkte*, linki, link, bağlantıda*, aşağıda, aşağıdaki*, klasörde*, dosyada, dosyadaki, drive'da*, bilgilerinize*, sunarım, sunuyoruz",
  'no-problem':
    'sorun yok, sorun değil, sıkıntı yok, dert değil, tamam, tamamdır, tmm, ok, okey, olur, uygundur, uygun, bana uyar, bize uyar, onaylıyor*, onaylandı*, onaydır, kabul, kabulümüz*, kabulüm, aynen, aynen devam, böyle kalsın, içiniz rahat olsun',
  uncertain:
    'belki, belki de, herhalde, galiba, sanırım, sanki, muhtemelen, emin değilim, emin değiliz, emin olama*, bilmiyorum, bilmiyoruz, bilemedi*, bilemiyor*, kararsız*, karar veremed*, zannediyor*, sanıyorum, sanıyoruz, gibi geliyor, gibi geldi, acaba, tahminim*, tahminen, netleşmedi*',
  'quotation-say': 'göre, dediğine göre, aynen şöyle, alıntı*, aynen aktarıyor*, diyerek, diye yaz*, şöyle dedi*',
  'custom-of-trade':
    'düğün günü*, nikah günü*, kına gecesi*, çekim günü*, çekimde, sette, açılış günü*, konferans günü*, o gün orada*, sahada*, alanda, mekanda, salonda, provada*, programdaki gibi',
  'auto-notice':
    'otomatik yanıt*, otomatik cevap*, yanıtlamayınız*, noreply*, sipariş no*, sipariş numara*, siparişiniz*, takip numara*, bülten*, e-bülten*, mersis*, izindeyim',
};
