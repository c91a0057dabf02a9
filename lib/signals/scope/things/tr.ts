/** The Turkish words for the things of freelance work, in the form that `lookup.ts` describes. */
import type { Lexicon } from '../../lexicon/lookup.ts';
import type { ThingId } from '../thing-ids.ts';

export const TURKISH: Lexicon<ThingId> = {
  website:
    'site, sitesi*, siteyi, sitenin, siteye, sitede*, sitemiz*, web site*, websitesi*, internet site*, web sayfası*, internet sayfası*',
  page: 'sayfa, sayfası*, sayfayı, sayfada*, sayfaya, alt sayfa*, hakkımızda sayfa*, iletişim sayfa*, iç sayfa*',
  'landing-page': 'landing*, açılış sayfası*, karşılama sayfası*, kampanya sayfası*, tanıtım sayfası*',
  'home-page': 'ana sayfa*, anasayfa*, giriş sayfası*, ilk sayfa*, başlangıç sayfası*',
  shop: 'e-ticaret*, eticaret*, online mağaza*, internet mağaza*, sanal mağaza*, online satış*, sepet, sepeti, sepette*, sepete*, ödeme sayfası*, trendyol mağaza*',
  'product-entry':
    'ürün, ürünler*, ürünü, ürün giriş*, ürün yükle*, ürün sayfası*, ürün ekle*, listeleme*, ilan*, ürün kartı*',
  blog: 'blog*, haberler bölümü*, haber sayfası*, site yazısı*',
  form: 'form, formu*, formlar*, iletişim formu*, başvuru formu*, sipariş formu*, kayıt formu*, teklif formu*',
  login:
    'giriş ekranı*, üye giriş*, üyelik*, kullanıcı giriş*, kullanıcı hesap*, üye paneli*, hesabım sayfası*, portal*, kayıt ol*',
  booking: 'rezervasyon*, randevu sistem*, online randevu*, randevu takvim*, randevu modülü*',
  'search-function': 'arama kutusu*, arama butonu*, arama çubuğu*, arama özelliği*, filtre*',
  gallery: 'galeri*, foto galeri*, fotoğraf galerisi*, slider*, slayder*, kaydırmalı*, manşet alanı*',
  map: 'harita*, konum*, yol tarifi*, kroki*, google maps*, ulaşım haritası*',
  app: 'uygulama, uygulaması*, uygulamayı, uygulamanın, uygulamada*, mobil uygulama*, app, iphone sürüm*, android*, ios*',
  'app-store':
    'app store*, appstore*, google play*, play store*, playstore*, mağazaya yükle*, marketlere yükle*, uygulama mağaza*',
  'mobile-layout':
    'mobil, mobilde*, mobil uyum*, mobil görünüm*, mobil versiyon*, mobil sürüm*, telefonda görün*, telefondan bakınca, responsive*',
  integration:
    'entegrasyon*, entegre*, api, apisi*, sanal pos*, ödeme entegrasyon*, kargo entegrasyon*, senkron*, xml, veri aktarım*, eklenti*',
  seo: "seo, seo'*, anahtar kelime*, google reklam*, google ads*, adwords*, arama motoru*, meta reklam*, facebook reklam*",
  analytics:
    'analytics*, istatistik*, google analytics*, ziyaretçi sayısı*, takip kodu*, piksel*, pixel*, izleme kodu*, trafik rapor*',
  hosting: 'hosting*, sunucu*, alan adı*, domain*, ssl*, barındırma*, mail kurulum*, kurumsal mail*, dns*, host',
  maintenance:
    'bakım, bakımı*, bakım anlaşma*, güncelleme*, yedek, yedeği*, yedekle*, yedek alma*, teknik destek*, destek paketi*, periyodik bakım*',
  security:
    'virüs*, güvenlik duvarı*, güvenlik, güvenliği*, zararlı yazılım*, güvenlik açığı*, antivirüs*, site hacklen*, siteyi hacklemiş*',
  network:
    'ağ kurulum*, modem*, kablolama*, router*, wifi*, wi-fi*, kablosuz*, switch, internet bağlantısı*, kablo çek*',
  computer: 'bilgisayar*, laptop*, dizüstü*, yazıcı, yazıcıyı, yazıcının, format at*, pc, masaüstü bilgisayar*',
  training:
    'eğitim*, kurs, kurslar*, kursu*, atölye*, workshop*, seminer*, personel eğitim*, kullanım eğitimi*, oryantasyon*',
  manual: 'kılavuz*, kullanım kılavuz*, kullanma kılavuz*, talimat*, el kitabı*, doküman*, yönerge*',
  newsletter:
    'e-bülten*, ebülten*, mailing*, toplu mail*, mail şablon*, e-posta şablon*, mailchimp*, haber bülteni*, toplu e-posta*',
  logo: 'logo, logosu*, logoyu, logonun, logoda*, logoya, amblem*, logolar*, logom*',
  'brand-guide': 'kurumsal kimlik*, marka kılavuz*, marka kimliği*, marka rehberi*, brandbook*, brand book*',
  'business-card': 'kartvizit*, kart vizit*, iş kartı*, kartımız*, kartvizid*',
  letterhead: 'antet*, zarf, zarfı*, zarflar*, kaşe*, bloknot*, cepli dosya*, kırtasiye*, dosya kapağı*',
  'email-signature': 'mail imza*, e-posta imza*, eposta imza*, imza tasarım*, outlook imza*',
  poster: 'afiş*, poster*, bilboard*, billboard*, pankart*, clp*, raket pano*',
  flyer: 'tek yaprak*, el ilanı*, flyer*, föy*, insert*, el broşürü*, dağıtım broşürü*',
  brochure: 'broşür*, katalog*, kitapçık*, kitapçığ*, dergi*, tanıtım kitapçığı*, bülten dergi*',
  'annual-report':
    'faaliyet raporu*, yıllık rapor*, faaliyet rapor*, okul yıllığı*, etki raporu*, sürdürülebilirlik raporu*',
  menu: 'menü*, yemek listesi*, qr menü*, karekod menü*, adisyon*',
  cover: 'kapak, kapağı*, kapakta*, kitap kapağı*, albüm kapağı*, şömiz*, sırt yazısı*, kapak tasarım*',
  font: 'font*, yazı tipi*, yazı karakter*, punto*, tipografi*, kaligrafi*, hat yazı*, harf tasarım*',
  banner:
    'banner*, web banner*, afiş banner*, roll-up*, rollup*, roll up*, örümcek stand*, dijital banner*, reklam bandı*',
  sign: 'tabela*, ışıklı tabela*, kutu harf*, totem*, kapı isimliği*, isimlik*, yönlendirme levha*, levha*, ışıklı kutu*',
  'vehicle-wrap':
    'araç giydirme*, araç kaplama*, araç üstü*, araç yazı*, kamyonet yazı*, araç grafik*, araç reklam*, minibüs giydir*',
  'window-film':
    'cam giydirme*, cam filmi*, vitrin giydirme*, vitrin yazı*, cam yazısı*, folyo*, one way*, vitrin folyo*',
  label: 'etiket, etiketi*, etiketler*, sticker*, çıkartma*, ürün etiketi*, fiyat etiketi*, barkod*',
  package:
    'ambalaj*, kutu, kutusu*, kutuyu, kutular*, poşet*, çanta tasarım*, karton çanta*, paket tasarım*, koli*, kese, paketleme*',
  'flavour-variant':
    'çeşit, çeşidi*, çeşitler*, aroma*, diğer çeşit*, yeni tat, gramaj*, farklı boy*, varyant*, seri ürün*, tatlar',
  'mock-up':
    'mockup*, mock-up*, mokap*, 3d görsel*, üç boyutlu*, 3 boyutlu*, render*, üzerinde görsel*, görselleştirme*, sunum görseli*',
  merchandise:
    'tişört*, t-shirt*, kupa, kupalar*, kupa bardak*, şapka, şapkalar*, promosyon*, anahtarlık*, ajanda*, bez çanta*',
  invitation: 'davetiye*, düğün davetiye*, nikah davetiye*, sünnet davetiye*',
  'thank-you-card': 'teşekkür kart*, tebrik kart*, kutlama kart*, bayram tebriği*, yılbaşı kart*, kartpost*',
  'seating-plan': 'oturma planı*, oturma düzeni*, masa planı*, masa kart*, isim kart*, masa numara*, masa düzeni*',
  icon: 'ikon, ikonlar*, ikonu*, icon, iconlar*, piktogram*, favicon*, simge*',
  illustration:
    'illüstrasyon*, çizim, çizimi*, çizimler*, karakter çizim*, resimleme*, çizgi roman*, karikatür*, karakter tasarım*, vinyet*',
  infographic: 'infografik*, bilgi grafiği*, grafikler*, şema*, diyagram*, akış şeması*, pasta grafik*',
  'table-data': 'excel*, tablo, tablosu*, tabloyu, tablolar*, veri dosyası*, hesap tablosu*, csv, xlsx',
  presentation: 'sunum, sunumu*, sunuma, sunumda*, sunumlar*, slaytlar*, powerpoint*, pptx*, ppt, pitch deck*',
  template: 'şablon, şablonu*, şablonlar*, word şablon*, taslak şablon*, sunum şablon*, canva şablon*, hazır format*',
  'social-post':
    'post, postu*, postlar*, sosyal medya görsel*, instagram postu*, instagram görsel*, gönderi, gönderisi*, gönderiler*, hikaye görseli*, story*, bayram postu*',
  'short-video': 'reels*, reel, tiktok*, kısa video*, dikey video*, shorts*, dikey format*',
  ad: 'reklam, reklamı*, gazete ilanı*, dergi ilanı*, reklam görsel*, reklam filmi*, ilan tasarım*, reklam spotu*, radyo reklam*',
  video:
    'video, videosu*, videoyu, videonun, videolar*, film, filmi, filmin, tanıtım filmi*, tanıtım videosu*, klip, klibi*',
  trailer: 'fragman*, teaser*, tanıtım fragman*, trailer*, kısa versiyon*, kısa kesim*, düğün klibi*',
  animation: 'animasyon*, hareketli grafik*, motion*, logo animasyon*, hareketli logo*, gif, çizgi film*',
  subtitle: 'altyazı*, alt yazı*, srt',
  transcript:
    'deşifre*, transkript*, ses dökümü*, konuşma dökümü*, transkripsiyon*, kaydın dökümü*, kayıt çözümü*, bant çözümü*',
  'burn-in': 'gömülü altyazı*, altyazıyı göm*, altyazı göm*, altyazı gömülü*, hardsub*, hardcode*, videoya gömülü*',
  dubbing: 'dublaj*, seslendirme*, dış ses*, voice over*, voiceover*, anlatıcı sesi*',
  photo: 'fotoğraf*, foto, fotolar*, kare fotoğraf*, ürün fotoğraf*, çekim, çekimi*, çekimler*, resimler',
  retouching: 'rötuş*, retuş*, photoshop*, dekupe*, fotoğraf düzenleme*, renk düzenleme*, cilt temizl*',
  album: 'albüm*, fotoğraf albüm*, düğün albüm*, foto kitap*, fotoğraf kitabı*, aile albüm*, kanvas*, panoramik albüm*',
  drone: 'drone*, dron, havadan çekim*, hava çekim*, havadan görüntü*, dronla*',
  'extra-shoot': 'ek çekim*, ikinci çekim*, nişan çekimi*, dış çekim*',
  'raw-file':
    'raw, raw dosya*, ham dosya*, ham görüntü*, ham çekim*, ham kayıt*, ham hali*, ham video*, işlenmemiş*, ham fotoğraf*, düzenlenmemiş*',
  'source-file':
    'kaynak dosya*, açık dosya*, açık hali*, çalışma dosya*, orijinal dosya*, katmanlı*, psd*, ai dosya*, figma*, indesign dosya*, kaynak kod*, proje dosya*',
  'print-file': 'baskı dosya*, baskı pdf*, vektör*, cmyk*, taşma pay*, matbaa dosya*, eps',
  'print-management':
    'baskı takib*, baskı süreci*, matbaayla görüş*, matbaayla siz*, baskı onay*, baskıyı siz*, baskı organizasyon*, matbaa işi*',
  copies: 'adet baskı*, baskı adedi*, adet bas*, tiraj*, bin adet*, nüsha, tane bas*, ilave baskı*, tekrar baskı*',
  podcast: 'podcast*, podkest*, bölüm kaydı*',
  'show-notes': 'bölüm notları*, bölüm açıklaması*, bölüm özeti*, podcast açıklama*, yayın notları*, bölüm tanıtım*',
  audio: 'ses, ses kaydı*, ses düzenle*, ses montaj*, miks*, mix, mastering*, gürültü temiz*, dip ses*, ses temizl*',
  music: 'müzik*, şarkı*, jenerik*, jingle*, cıngıl*, fon müzi*, müziğ*, beste*, intro',
  translation:
    'çeviri, çevirisi*, çeviriyi, çevirinin, çeviriler*, tercüme, tercümesi*, tercümeyi, tercümeler*, çeviride*',
  'second-language':
    'ingilizce*, rusça*, almanca*, arapça*, fransızca*, farsça*, ikinci dil*, diğer dil*, yabancı dil*, ispanyolca*, ukraynaca*, dil seçeneği*',
  'certified-copy': 'yeminli*, noter onay*, noter tasdik*, noterli*, apostil*, tasdikli*, onaylı tercüme*, kaşeli*',
  interpreting:
    'sözlü çeviri*, sözlü tercüme*, simultane*, ardıl çeviri*, ardıl tercüme*, sözlü tercüman*, refakat tercüman*, tercümanlık*',
  proofreading:
    'son okuma*, düzelti, düzeltisi*, redaksiyon okuma*, imla kontrol*, yazım kontrol*, tashihi*, dil kontrol*, yazım denetimi*',
  'editing-text':
    'redaksiyon*, editörlük*, editoryal*, metin düzenle*, dil düzeltme*, redakte*, edit, editi*, metni toparla*, yeniden yazım*',
  'layout-book':
    'mizanpaj*, dizgi*, sayfa düzeni*, kitap dizgi*, sayfa tasarım*, iç tasarım*, indesign*, sayfa yerleşim*',
  index: 'dizin*, kaynakça*, dipnot*, indeks*, bibliyografya*, atıf*, referans listesi*, içindekiler*',
  ebook: 'e-kitap*, ekitap*, epub*, dijital kitap*, kindle*, sesli kitap*',
  abstract: 'özet, özeti*, öz metni*, tanıtım yazısı*, abstract*, sinopsis*',
  'text-copy':
    'metin, metni, metnin, metinler*, metinde*, site metin*, ürün açıklama*, slogan*, içerik metni*, içerik, içerikler*, reklam metni*',
  speech: 'konuşma metni*, konuşması*, konuşmamı*, açılış konuşma*, nutuk*, hitap metni*, teşekkür konuşma*',
  'press-release': 'basın bülten*, basın açıklama*, basın duyuru*, basın metni*, basına gönder*, bülten metni*',
  article: 'makale*, köşe yazı*, deneme yazı*, yazı dizisi*, dergi yazısı*',
  book: 'kitap, kitabı*, kitaba, roman, romanı*, kitap dosyası*, el yazması*, öykü kitab*, şiir kitab*',
  chapter: 'bölüm, bölümü*, bölümler*, bölümde*, kısım, kısmı, ünite*, fasıl*',
  letter: 'mektup*, mektub*, dilekçe*, başvuru yazısı*, başvuru mektub*, niyet mektub*, resmi yazı*, üst yazı*',
  cv: "cv, cvm*, cv'm*, cvsi*, özgeçmiş*, ön yazı*, linkedin*, motivasyon mektub*",
  'contract-doc':
    'sözleşme taslağı*, sözleşme metni*, sözleşme hazırla*, gizlilik politika*, kullanım koşul*, kvkk metni*, aydınlatma metni*, mesafeli satış*, hukuki inceleme*, çerez politika*',
  'business-plan': 'iş planı*, hibe başvuru*, kosgeb*, tübitak*, proje başvuru*, ihale*, fizibilite*, teşvik başvuru*',
  report: 'rapor, raporu*, raporda*, raporlar*, nihai rapor*, sonuç raporu*, ara rapor*, raporlama*',
  survey: 'anket, anketi*, anketler*, soru formu*, anket form*, google form*, anket soru*, anket çalışma*',
  interview:
    'mülakat*, görüşmeci*, katılımcı görüşme*, odak grup*, derinlemesine görüşme*, gizli müşteri*, röportaj*, görüşme kayıt*',
  analysis: 'analiz, analizi*, analizler*, veri analiz*, istatistiksel*, çapraz tablo*, spss*, regresyon*',
  dashboard:
    'dashboard*, gösterge panel*, rapor panel*, canlı rapor*, power bi*, powerbi*, veri paneli*, yönetim paneli*',
  'competitor-study':
    'rakip analiz*, rekabet analiz*, pazar araştırma*, piyasa araştırma*, rakip araştırma*, pazar analiz*, rakip tablo*',
  bookkeeping:
    'defter tut*, muhasebe kayıt*, defterler*, kayıtları işle*, fatura giriş*, fatura işle*, hesapları tut*, cari takip*',
  'tax-return':
    'beyanname*, kdv beyan*, vergi beyan*, gelir vergi*, muhtasar*, geçici vergi*, vergi iade*, kurumlar vergi*, ba bs',
  payroll: 'bordro*, maaş*, sgk*, sigorta prim*, sigorta giriş*, puantaj*, bağkur*',
  'balance-sheet': 'bilanço*, gelir tablosu*, mali tablo*, bütçe planı*, mizan, kapanış kayıt*',
  lesson: 'ders, dersi*, dersler*, derse, özel ders*, ders saati*, deneme dersi*, online ders*, telafi dersi*',
  'exercise-material':
    'alıştırma*, çalışma kağıdı*, çalışma yaprağı*, test kitab*, soru bankası*, deneme sınavı*, sınav soru*, ödev, ödevi*, ödevler*, konu testi*',
  'e-learning':
    'e-öğrenme*, online eğitim*, uzaktan eğitim*, eğitim modülü*, online kurs*, scorm*, udemy*, eğitim platform*, modül*',
  'garden-plan':
    'bahçe projesi*, bahçe planı*, peyzaj*, bitkilendirme plan*, bahçe çizim*, bahçe tasarım*, teras bahçe*',
  planting: 'dikim*, fidan*, ağaç, ağaçlar*, ağacı*, çim, çimler*, sulama*, bitkilendirme*, otomatik sulama*, saksı*',
  'floor-plan':
    'kat planı*, yerleşim planı*, mimari plan*, vaziyet planı*, mimari çizim*, daire planı*, rölöve*, plan çizimi*',
  'technical-drawing':
    'teknik çizim*, teknik resim*, autocad*, dwg, 3d model*, kesit*, detay çizim*, solidworks*, imalat çizim*, revit*',
  permit:
    'ruhsat*, belediye onay*, yapı ruhsat*, izin belgesi*, resmi evrak*, imar*, iskan*, belediye izni*, tadilat izni*',
  'site-visit':
    'yerinde keşif*, keşif, keşfe*, keşif ziyaret*, ölçü al*, ölçü alma*, yerinde inceleme*, yerinde gör*, ölçüye gel*',
  installation: 'montaj, montajı*, kurulum*, takılma*, yerine tak*, monte*, yerinde montaj*, montaja gel*',
  'delivery-transport':
    'nakliyat*, teslimatı*, kargo ücret*, kargo gönder*, taşıma*, sevkiyat*, adrese teslim*, kuryeyle*, kurye ile*, kapıya teslim*',
  furniture: 'masa, masası*, masayı, sandalye*, dolap*, dolab*, mutfak*, mutfağ*, raf, rafı*, raflar*, kitaplık*',
  upholstery: 'döşeme*, minder*, kumaş*, koltuk*, koltuğ*, yastık*, yüz değişim*, kılıf*, sünger*',
  'finish-paint': 'boya, boyası*, boyama*, boyanın, vernik*, cila*, lake, astar*, ahşap koruyucu*, parlak boya*',
  repair: 'onarım*, tamirat*, tamiri*, restorasyon*, restore*, yenileme iş*, tadilat*, bakım onarım*',
  'removal-old':
    'eskisini sök*, eskiyi sök*, söküm*, sökme*, söküp at*, moloz*, hafriyat*, atıkları kaldır*, eskileri götür*',
  lighting:
    'aydınlatma*, ışık, ışığı*, ışıklar*, led, ledler*, led aydınlatma*, elektrik bağlantı*, lamba*, spot ışık*, avize*',
  'event-planning':
    'organizasyon, organizasyonu*, etkinlik*, etkinliğ*, tören*, süsleme*, dekorasyonu kur*, kutlama*, davet organizasyon*, düğün organizasyon*',
  costume: 'kostüm*, elbise*, dikiş*, gelinlik*, tadilat dikiş*, terzi*, paça, prova elbise*, kıyafet*, forma dik*',
  interior:
    'iç mimari*, iç mimar*, dekorasyon*, mobilya yerleşim*, renk şema*, oda tasarım*, salon tasarım*, iç mekan*, döşeme plan*',
  'shopping-list':
    'alışveriş listesi*, malzeme listesi*, tedarikçi listesi*, tedarikçi araştır*, ihtiyaç listesi*, metraj*',
  'app-design':
    'ux, ui, ui tasarım*, arayüz*, ara yüz*, wireframe*, prototip*, ekran tasarım*, kullanıcı deneyimi*, figma ekran*',
  'user-test': 'kullanıcı testi*, kullanılabilirlik test*, test kullanıcı*, kullanıcı denemesi*, a/b test*, beta test*',
  'data-entry':
    'veri giriş*, data giriş*, liste güncelle*, sisteme işle*, excele gir*, excele işle*, elle gir*, liste oluştur*, bilgileri gir*',
  'calendar-mgmt':
    'takvim yönetim*, takvimi düzenle*, randevu ayarla*, uçak bileti*, otel ayarla*, seyahat plan*, ajanda takib*, bilet al*, otel rezervasyon*',
  'customer-service':
    'müşteri hizmet*, mesajlara cevap*, yorumlara cevap*, mesajları yanıtla*, çağrı karşıla*, dm cevap*, dmlere*, müşterilere dön*, telefonlara bak*, müşteri sorular*',
  'meeting-attendance':
    'toplantıya katıl*, toplantıya gel*, toplantıda bulun*, etkinliğe gel*, açılışa gel*, orada bulun*, sunuma katıl*',
  'consultation-call':
    'danışmanlık*, danışma görüşme*, danışmak iste*, fikir danış*, akıl danış*, ön görüşme*, tavsiye almak*, fikir almak*, görüşünüzü al*',
  revision:
    'revizyon, revizyonu*, revizyonlar*, revize, revizesi*, revizeyi, düzeltme turu*, prova turu*, revizyon turu*',
  'alternative-draft':
    'alternatif tasarım*, alternatif taslak*, ikinci taslak*, farklı konsept*, ikinci konsept*, alternatif logo*, üçüncü alternatif*, yeni taslak*, alternatif çalışma*',
  'colour-version':
    'siyah beyaz*, siyah-beyaz*, renk alternatif*, farklı renk*, renk seçenek*, tek renk*, beyaz versiyon*, negatif versiyon*, renkli versiyon*, koyu zemin*',
  'size-format':
    'boyut, boyutu*, boyutlar*, ebat*, ebad*, format, formatı*, formatta*, farklı boyut*, uyarlama*, adaptasyon*, ölçü*',
  'date-change':
    'tarih değişikli*, tarih değişti*, tarihi değiş*, saat değişti*, saati değiş*, yer değişti*, mekan değişti*, tarihi güncelle*, günü değişti*',
  'text-change':
    'metin değişikli*, kelime değiş*, isim değiş*, ismi değiş*, numarayı değiş*, fiyatı değiştir*, fiyatları güncelle*, yazıyı değiş*, unvanı değiş*',
  'picture-change':
    'görseli değiş*, görsel değiş*, fotoğrafı değiş*, fotoğraf değiş*, resmi değiş*, resim değiş*, görselleri değiş*, fotoğrafın yerine*',
  'bug-fix':
    'hata düzelt*, hata gider*, arıza gider*, bug, buglar*, bugfix*, teknik sorun*, teknik hata*, hatayı çöz*, sorunu gider*',
  rights:
    'kullanım hak*, lisans*, telif hakkı*, yayın hak*, haklar, hakların devri*, hakları devr*, ticari kullanım*, münhasır*',
  warranty:
    'garanti, garantisi*, garanti süre*, garantili*, garanti kapsam*, satış sonrası*, ücretsiz onarım*, ücretsiz servis*',
  password: 'şifre*, parola*, kullanıcı adı*, giriş bilgi*, erişim bilgi*, ftp bilgi*, admin şifre*, panel bilgi*',
};
