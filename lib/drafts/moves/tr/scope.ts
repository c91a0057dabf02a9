/** Answers to a wish for more than was agreed: what the agreement says, and what the extra costs, in Turkish. */
export const scope = {
  'receive-request': [
    'Mesaj(ınız|ın) için teşekkür ederim; şöyle yazmış(sınız|sın): “{request}”.',
    'Mesaj(ınızdaki|ındaki) şu isteği not aldım: “{request}”.',
    'Yazdı(ğınız|ğın) için teşekkürler, iste(ğinizi|ğini) okudum: “{request}”.',
    'Mesaj(ınız|ın) için teşekkür ederim, ne istedi(ğinizi|ğini) dikkatle okudum.',
    'Yazdı(ğınız|ğın) isteği okudum ve üzerinde düşündüm.',
    'İste(ğinizi|ğini) açıkça anlattı(ğınız|ğın) için teşekkür ederim.',
  ],
  'cite-term': [
    '{term-date} tarihinde şöyle anlaşmıştık: “{term}”.',
    'Kayıtlarıma baktım; {term-date} tarihli anlaşmamız şöyle: “{term}”.',
    'İşin çerçevesini {term-date} tarihinde birlikte belirlemiştik: “{term}”.',
    'Anlaşmamızın ilgili maddesi şöyle: “{term}”.',
    'Başta üzerinde anlaştığımız şuydu: “{term}”.',
  ],
  'say-used': [
    'Kararlaştırdığımızdan şu ana kadar kullanılan: {term-used}.',
    'Benim kayıtlarıma göre bundan şimdiye dek kullanılan: {term-used}.',
  ],
  'place-outside': {
    plain: [
      'Şimdi istedi(ğiniz|ğin) ek bir iş, konuştuğumuz ücrete dahil değil.',
      'Yeni iste(ğiniz|ğin) ayrı bir iş; anlaştığımız fiyata girmiyor.',
      'Bu kısım ayrıca çalışma gerektiriyor ve anlaştığımız ücretin dışında kalıyor.',
    ],
    warm: ['Bunu neden istedi(ğinizi|ğini) anlıyorum; ama anlaştığımız işe ek oluyor, o yüzden fiyata dahil değil.'],
    firm: ['Bu istek anlaştığımız fiyata dahil değil.'],
  },
  'place-inside': [
    'Evet, bu zaten işin içinde; ayrıca bir ücret ödeme(nize|ne) gerek yok.',
    'Bu, anlaştığımız kapsama dahil ve ek bir ücreti yok.',
    'İçi(niz|n) rahat olsun, bu kısım anlaşmamızın parçası, fiyat değişmiyor.',
  ],
  'place-unclear': [
    'Anlaşmamızda bununla ilgili bir şey yazmıyor; işe girişmeden şimdi netleştirelim.',
    'Bunun dahil olup olmadığını konuşmamışız, başlamadan karara bağlayalım.',
    'Elimizdeki anlaşma bu soruya yanıt vermiyor; en iyisi, ben daha bir şey yapmadan üzerinde anlaşalım.',
  ],
  'offer-extra': {
    plain: [
      'Bunu ek iş olarak memnuniyetle yaparım; ücreti {price}, süresi yaklaşık {hours:hours}.',
      'İster(seniz|sen) ayrıca üstlenirim: yaklaşık {hours:hours}, toplam {price}.',
      'Yaklaşık {hours:hours} sürer; {price} karşılığında ek iş olarak yapabilirim.',
    ],
    warm: ['Bunu (sizin|senin) için seve seve yaparım; {price} tutar, yaklaşık {hours:hours} vaktimi alır.'],
    firm: ['Ek iş olarak ücreti {price}, süresi yaklaşık {hours:hours}.'],
  },
  'offer-estimate': [
    'Bunun için tahminim şöyle: {estimate}.',
    'İşin üzerinden geçtim, çıkan sonuç şu: {estimate}.',
    'Süre ve ücret için öngörüm: {estimate}.',
  ],
  'one-of-both': [
    'Bu fiyat ikisi için birlikte; biri sonraya kalabilirse hangisi olduğunu (yazın|yaz), fiyatı ona göre düşüreyim.',
    'Toplam, iki iş için; (isterseniz|istersen) birini çıkarıp daha düşük bir fiyat da yazabilirim.',
  ],
  'name-rate': [
    'Bunu her zamanki ücretim üzerinden hesaplarım: {rate}.',
    'Bu iş için de bildiğin(iz|) ücretim geçerli: {rate}.',
    'Bunu şu anki ücretimle hesaplarım: {rate}.',
  ],
  'extra-date': [
    '{new-date:dat} kadar el(inizde|inde) olur.',
    'Teslim tarihi olarak {new-date} diyebilirim.',
    'En geç {new-date} günü bitirip gönderirim.',
  ],
  'answer-wanted-by': [
    '{deadline:dat} kadar istiyor(sunuz|sun); bunun için tutabileceğim tarih {new-date}.',
    'Yazdı(ğınız|ğın) tarih {deadline}; bu ekle birlikte {new-date:dat} kadar hazır ederim.',
    '{deadline} tarihini not ettim; bu işi {new-date:dat} kadar bitirebilirim.',
  ],
  'yes-before-start': [
    'Onay(ınızı|ını) aldıktan sonra başlarım, böylece ne ödeyece(ğinizi|ğini) baştan bilir(siniz|sin).',
    'Önce (siz|sen) evet de(yin|), sonra başlarım; faturada beklenmedik bir kalem olmaz.',
    '(Siz|Sen) onaylamadan işe girişmem, masraf konusunda sürpriz yaşamaz(sınız|sın).',
  ],
  'leave-the-choice': {
    plain: [
      'Eklemekten vazgeçer(seniz|sen) de sorun yok, anlaştığımız iş aynen devam eder.',
      'Bunu hiç yapmasak da olur; mevcut iş planlandığı gibi sürüyor.',
      'Anlaştığımız kapsamda kalmak ister(seniz|sen) o da gayet iyi, iş olduğu gibi ilerler.',
    ],
    warm: ['İçi(niz|n) rahat olsun, bunu eklemesek de olur; anlaştığımız iş aynı özenle sürer.'],
    firm: ['Eklemeyi istemez(seniz|sen) anlaştığımız iş aynen devam eder.'],
  },
  'own-gap': {
    plain: [
      'Bunun dahil olup olmadığını işe başlarken açıkça yazmam gerekirdi, yazmadım.',
      'İşin sınırını baştan yeterince açık çizmedim, bu benim eksiğim.',
      'Bunu en başta netleştirmek bana düşerdi; gözümden kaçtı.',
    ],
    warm: ['Bunu baştan açıkça konuşmadığım için kusura bakma(yın|), bu benim eksiğim.'],
    firm: ['Bunu baştan netleştirmedim, hata bende.'],
  },
  'explain-cost': [
    'Verdiğim fiyatta bunun için ayrılmış bir süre yok; o yüzden iş bittikten sonra değil, şimdi konuşmak istiyorum.',
    'Bu iş, hesaba katmadığım bir zaman istiyor; maliyetini sonradan değil, önceden bilme(nizi|ni) isterim.',
    'Fiyatı verirken bu çalışmayı öngörmemiştim, bu yüzden başlamadan söylüyorum.',
  ],
  'fit-estimate': [
    'Bu, ayırmak istedi(ğinizden|ğinden) fazlaysa (sizin|senin) için en önemli kısmı yaz(ın|), yalnızca onu fiyatlandırayım.',
    'Daha küçük bir kapsam da olur: en çok neye ihtiyacı(nız|n) olduğunu yaz(ın|), o bölüm için ayrı bir fiyat vereyim.',
    'Bütçe(nizi|ni) aşıyorsa vazgeçemeyece(ğiniz|ğin) kısmı seç(in|), yalnız onun fiyatını çıkarayım.',
  ],
  'promise-clarity': [
    'Bundan sonra ek ücret gerektiren her şeyi (size|sana) önceden söyleyeceğim.',
    'Neyin dahil olduğunu, neyin olmadığını bundan böyle işe başlamadan benden duyacak(sınız|sın).',
    'Bir daha ek maliyeti olan bir şey çıktığında ilk işim (size|sana) haber vermek olacak.',
  ],
  'price-further': [
    'Bir de şunu istemiş(siniz|sin): “{further}”. Bunu ayrıca yanıtlarım; ücretini de başlamadan önce yazarım.',
    'Mesaj(ınızdaki|ındaki) şu istek için (size|sana) önce fiyat yazacağım: “{further}”.',
    'Şu konuyu da atlamadım: “{further}”. Onu ayrıca yanıtlayacağım, ek ücreti olacaksa önceden söyleyeceğim.',
  ],
  'goodwill-once': {
    plain: [
      'Bunu bu seferlik ücretsiz yapıyorum; normalde {value} tutar.',
      'Bu defa (sizden|senden) ücret almıyorum, {value} tutarındaki bu iş benden olsun.',
      'Normalde {value} tutan bu işi bir kereliğine karşılıksız yapıyorum.',
    ],
    warm: ['Bu seferlik benden olsun, seve seve yaparım; normalde {value} tutan bir iş.'],
    firm: ['Bir kereliğine ücret almıyorum; bu işin normal bedeli {value}.'],
  },
  'goodwill-this-once': [
    'Bu seferlik şu da benden: {goodwill}.',
    'Bir kereye mahsus benden olsun: {goodwill}.',
    'Bu defalık (size|sana) bir jest yapmak isterim: {goodwill}.',
  ],
  'goodwill-limit': [
    'Böyle bir istek yeniden gelirse başlamadan önce (size|sana) fiyatını yazarım.',
    'Bir dahaki sefere böyle bir istek olursa önce ücreti konuşur, sonra başlarız.',
    'Benzer isteklerde bundan sonra fiyatı işe girişmeden söylerim, (siz|sen) de ona göre karar verir(siniz|sin).',
  ],
  'dispute-hear': [
    'Anlaşmamızı farklı hatırladı(ğınızı|ğını) görüyorum, (gelin|gel) birlikte bakalım: “{request}”.',
    '(Sizin|Senin) aklı(nızda|nda) kalan şu, birlikte üzerinden geçelim: “{request}”.',
    'Anlaşmamızı farklı hatırladığımız anlaşılıyor; (gelin|gel) birlikte bakalım.',
    'İkimizin aklında farklı şeyler kalmış, yazdıklarımızın üzerinden birlikte geçelim.',
  ],
  'dispute-settle': {
    plain: [
      'Bu iş için yazdığımız neyse o geçerli; bundan sonrası için farklı bir şey ister(seniz|sen) onu da yazıya dökeriz.',
      'Elimizdeki işte yazdığımıza bağlı kalalım; değişmesi gereken bir şey varsa sonraki iş için yeniden yazılı anlaşırız.',
      'Yazıya ne geçtiyse bu işi ona göre bitiriyorum; ileride başka bir düzen ister(seniz|sen) önceden yazılı kararlaştırırız.',
    ],
    warm: [
      'Bu işte yazılı anlaşmamıza göre ilerleyelim; sonrası için aklı(nızda|nda) başka bir şey varsa memnuniyetle konuşur, yazıya geçiririz.',
    ],
    firm: ['Bu işte yazdığımız geçerli; değişmesini istedi(ğiniz|ğin) ne varsa sonraki iş için yazıya dökeriz.'],
  },
};
