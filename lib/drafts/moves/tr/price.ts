/** Answers to a wish for a lower price: the price holds, and less work is possible for less, in Turkish. */
export const price = {
  'receive-price': [
    'Fiyat konusunda açık konuştu(ğunuz|ğun) için teşekkür ederim: “{request}”.',
    'Fiyatla ilgili yazdı(ğınızı|ğını) okudum: “{request}”.',
    'Mesaj(ınızda|ında) ücret için şöyle diyor(sunuz|sun): “{request}”.',
    'Fiyat konusunu açıkça dile getirdi(ğiniz|ğin) için teşekkür ederim.',
    'Ücretle ilgili yazdıkları(nızı|nı) okudum, açık konuşma(nız|n) iyi oldu.',
  ],
  'respect-budget': {
    plain: [
      'Gözetme(niz|n) gereken bir bütçe olduğunu biliyorum, o yüzden lafı dolandırmayacağım.',
      'Harcamaları(nıza|na) dikkat etme(niz|n) çok doğal; ben de net bir yanıt vereyim.',
      'Konuyu açma(nız|n) yerinde; (sizin|senin) de bir bütçe(niz|n) var, açık konuşayım.',
    ],
    warm: [
      'Her harcamayı tartmak zorunda olma(nızı|nı) çok iyi anlıyorum, o yüzden (size|sana) dürüstçe yanıt vereyim.',
    ],
    firm: ['Bütçe(nize|ne) saygı duyuyorum, yanıtım da net.'],
  },
  'hold-price': {
    plain: [
      'Verdiğim fiyat aynı kalıyor.',
      'Bu iş için verdiğim fiyatı değiştirmiyorum.',
      'İndirim yapmayacağım; verdiğim fiyat geçerli.',
    ],
    warm: ['Üzerinde düşündüm, verdiğim fiyatta kalıyorum.'],
    firm: ['Verdiğim fiyat değişmiyor.'],
  },
  'price-ground': [
    'Bunu {term-date} tarihinde birlikte belirlemiştik: “{term}”.',
    'Dayanağım {term-date} tarihli anlaşmamız: “{term}”.',
    'Bu konuda şöyle anlaşmıştık: “{term}”.',
    'Rakamı birlikte şöyle belirlemiştik: “{term}”.',
    'Bu işi hakkıyla yapmak bu kadar zaman ve emek istiyor.',
    'Rakam, işin düzgün yapılması için gereken çalışmanın karşılığı.',
  ],
  'explain-price': [
    'Sonradan başı(nız|n) ağrımasın diye gösterdiğim özen de bunun içinde.',
    'Ödedi(ğiniz|ğin) ücretin bir kısmı, ileride sorun çıkmasın diye yaptığım kontrollere gidiyor.',
    'Daha azına işi aceleye getirmem gerekirdi, bunu da en çok (siz|sen) hissederdi(niz|n).',
  ],
  'offer-less': [
    'Daha düşük bir bütçeyle daha az iş yaparım, ama onu iyi yaparım: {smaller-scope}.',
    'Fiyatı değil, kapsamı küçültebiliriz; o zaman yapacağım iş şu olur: {smaller-scope}.',
    'Daha az harcamak ister(seniz|sen) şu kadarını hakkıyla yapabilirim: {smaller-scope}.',
  ],
  'less-price': [
    'Bunun ücreti {price} olur.',
    'Bu hâliyle {price} tutar.',
    'Böyle bir kapsamda ödeyece(ğiniz|ğin) tutar {price}.',
  ],
  'keep-the-whole': [
    'İşin tamamını bugünkü fiyatıyla sürdürmek de mümkün.',
    'Kapsama hiç dokunmadan, aynı fiyatla da ilerleyebiliriz.',
    'Kapsam olduğu gibi kalsın der(seniz|sen) fiyat da şimdiki gibi kalır.',
  ],
};
