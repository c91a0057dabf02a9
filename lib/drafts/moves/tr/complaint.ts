/** Answers to an unhappy client: their words first, then a plain apology and what is done about it, in Turkish. */
export const complaint = {
  acknowledge: {
    plain: [
      'Bunu bana açıkça yazdı(ğınız|ğın) için teşekkür ederim: “{complaint}”.',
      'Sözü dolandırmadan (sizin|senin) cümle(nizden|nden) başlıyorum: “{complaint}”.',
      'Mesaj(ınızda|ında) beni en çok düşündüren şu oldu: “{complaint}”.',
      'Memnun kalmadı(ğınızı|ğını) açıkça yazdı(ğınız|ğın) için teşekkür ederim.',
      'Mesaj(ınızı|ını) dikkatle okudum; bekledi(ğinizi|ğini) bulamadı(ğınızı|ğını) görüyorum.',
    ],
    warm: [
      'Bunu iç(inizde|inde) tutmayıp bana yazdı(ğınız|ğın) için sağ ol(un|): “{complaint}”.',
      'Bunu iç(inizde|inde) tutmayıp dürüstçe yazma(nız|n) benim için değerli, teşekkür ederim.',
    ],
    firm: [
      'Yazdı(ğınızı|ğını) ciddiye alıyorum: “{complaint}”.',
      'Mesaj(ınızı|ını) okudum ve yazdı(ğınızı|ğını) ciddiye alıyorum.',
    ],
  },
  'see-their-side': {
    plain: [
      'Güvenebilece(ğiniz|ğin) bir iş beklerken uğraşma(nız|n) gereken bir sorun daha çıktı.',
      'Bunca iş(inizin|inin) arasında bir de bunun peşine düşmek zorunda kalmamalıydı(nız|n).',
      '(Sizin|Senin) yer(inizde|inde) olsam ben de hayal kırıklığına uğrardım.',
    ],
    warm: ['Omuz(larınızda|larında) zaten yeterince yük varken bir de bu eklendi; (sizi|seni) yorduğunu anlıyorum.'],
    firm: ['Bu işe güvenebilme(niz|n) gerekiyordu, bunun farkındayım.'],
  },
  apologise: {
    plain: [
      'Yaptığım iş (sizi|seni) yarı yolda bıraktı, bunun için özür dilerim.',
      '(Size|Sana) yaşattığım bu sıkıntı için özür dilerim.',
      'Boşa giden zamanı(nız|n) ve emeği(niz|n) için özür dilerim.',
      'Böyle bir mesaj yazma(nıza|na) yol açtığım için üzgünüm, özür dilerim.',
    ],
    warm: [
      'Bunun için (sizden|senden) bütün içtenliğimle özür dilerim.',
      '(Sizi|Seni) hayal kırıklığına uğrattığım için gerçekten üzgünüm, özür dilerim.',
    ],
    firm: ['Bunun için özür dilerim.'],
  },
  own: [
    'Mazeret sıralamayacağım; işi yoluna koymak benim sorumluluğum.',
    'Eksiği ilk benim fark etmem gerekirdi, düzeltmek de benim işim.',
    'Sorumluluk bende; bunu sözle değil, işin kendisiyle göstermek istiyorum.',
  ],
  'promise-missed': [
    'Söz verip yapmadığım bir şey var, hata benim: {promise}.',
    'Burada sözümü tutmadım, kusur bende: {promise}.',
    'Şunun sözünü vermiştim ve yerine getirmedim, bahanesi yok: {promise}.',
  ],
  remedy: [
    'Bundan sonraki adımım şu: {remedy}.',
    'Durumu düzeltmek için yapacağım şey şu: {remedy}.',
    'Bunu şöyle toparlıyorum: {remedy}.',
  ],
  'remedy-date': [
    '{new-date:dat} kadar el(inizde|inde) olur; o gün ne olursa olsun (size|sana) yazarım.',
    'Teslim için verdiğim tarih {new-date}; o gün benden mutlaka haber alır(sınız|sın).',
    'Bunu {new-date:dat} kadar bitirip gönderiyorum; o gün her hâlükârda haber veririm.',
  ],
  'ask-what-else': [
    'Atladığım bir nokta varsa, küçük de olsa söyle(yin|).',
    'Küçük de olsa (sizi|seni) rahatsız eden başka bir şey var mı?',
    'Gözümden kaçan ne varsa ekle(yin|), hepsini birlikte çözelim.',
  ],
  reassure: {
    plain: [
      'Bu iş için beni seçti(ğinize|ğine) memnun olma(nızı|nı) istiyorum.',
      'Benim için önemli olan, işin sonunda içi(nizin|nin) rahat etmesi.',
      'Yaptığım işe gözü(nüz|n) kapalı güvenebilme(nizi|ni) isterim.',
    ],
    warm: ['Bu işin sonunda “iyi ki” deme(nizi|ni) gerçekten istiyorum.'],
    firm: ['Yaptığım işe güvenebilme(niz|n) benim için önemli.'],
  },
  'hear-anger': [
    'Mesaj(ınızdan|ından) bu konunun (sizi|seni) ne kadar üzdüğünü görüyorum ve neyin ters gittiğini anlamak istiyorum.',
    'Yazdıkları(nızı|nı) dikkatle okudum; canı(nızın|nın) çok sıkıldığı belli, nedenini anlamak istiyorum.',
    '(Sizin|Senin) için bir şeylerin çok ters gittiğini anlıyorum, bunu öylece bırakmak istemiyorum.',
  ],
  'apologise-for-strain': [
    'İşin bu noktaya gelmesinden dolayı özür dilerim.',
    'Benimle çalışmak (sizi|seni) bu kadar yorduğu için üzgünüm.',
    'Birlikte çalışmamızın bu hâle gelmesine gerçekten üzüldüm, özür dilerim.',
  ],
  'ask-what-is-wrong': [
    '(Sizi|Seni) en çok rahatsız eden bir iki noktayı yazar(sanız|san) işe onlardan başlarım.',
    'Doğru yerden başlamak istiyorum: hangi kısım bekledi(ğiniz|ğin) gibi olmadı?',
    'Düzelmesini en çok istedi(ğiniz|ğin) bir iki şeyi bana açıkça yazar mı(sınız|sın)?',
  ],
  'first-step': [
    'Ben bu arada boş durmuyorum, ilk işim şu: {remedy}.',
    'Hemen yapacağım şey şu: {remedy}.',
    'İlk adımım şu olacak: {remedy}.',
  ],
  'answer-date': [
    '{new-date:dat} kadar her noktaya tek tek yanıt vermiş olurum.',
    'Yazdıkları(nızın|nın) hepsine {new-date:dat} kadar ayrı ayrı yanıt alır(sınız|sın).',
    'Her şeyin üzerinden geçip {new-date:dat} kadar (size|sana) madde madde yazıyorum.',
  ],
  'set-boundary': {
    plain: [
      '(Size|Sana) yardım etmek istiyorum ve edeceğim; tek ricam, birbirimize saygılı bir dille yazmamız.',
      'Bu işi çözmek için buradayım; (gelin|gel), karşılıklı saygıyla konuşalım.',
      'Elimden geleni yapacağım, yeter ki işin kendisini konuşalım.',
    ],
    warm: ['Konunun (sizi|seni) yıprattığını görüyorum ve yardım edeceğim; bunu birbirimizi kırmadan konuşalım.'],
    firm: ['Bu konuda yardımcı olacağım; yazışmamızın saygılı bir dille sürmesini rica ediyorum.'],
  },
  'boundary-how': [
    'İşi konuştuğumuz sürece her noktaya çabucak yanıt veririm.',
    'İşle ilgili hiçbir konuyu yanıtsız bırakmam, (sizi|seni) bekletmem de.',
    'Konumuz iş olduğu sürece hiçbir noktayı atlamam, çabuk da dönerim.',
  ],
  'hear-leaving': {
    plain: [
      'Ayrılmayı düşündü(ğünüzü|ğünü) okudum; bunu ciddiye alıyorum, karar da (sizin|senin).',
      'Başka biriyle çalışmayı düşündü(ğünüzü|ğünü) anlıyorum; bu (sizin|senin) karar(ınız|ın), ben de hafife almıyorum.',
      'Bırakmayı düşündü(ğünüzü|ğünü) yazmış(sınız|sın); üzerinde ciddiyetle durdum, seçim elbette (sizin|senin).',
    ],
    warm: [
      'Ayrılmayı düşündü(ğünüzü|ğünü) okudum; bunu hafife almıyorum, nasıl karar verir(seniz|sen) ver(in|) saygı duyarım.',
    ],
    firm: ['Ayrılmayı düşündü(ğünüzü|ğünü) görüyorum; karar elbette (sizin|senin).'],
  },
  'ask-to-mend': [
    'Karar(ınızdan|ından) önce şunu (sizden|senden) duymak isterim: memnuniyetle devam etme(niz|n) için ne değişmeli?',
    'Gönül rahatlığıyla devam etme(niz|n) için neyin farklı olması gerektiğini karar(ınızdan|ından) önce bana yazar mı(sınız|sın)?',
    'Neyi farklı yapsam memnuniyetle kalır(dınız|dın)? Bunu (siz|sen) karar vermeden bilmek isterim.',
  ],
  'respect-choice': {
    plain: [
      'Başka türlü karar verir(seniz|sen) işi (size|sana) eksiksiz ve düzenli biçimde devrederim.',
      'Ayrılmayı seçer(seniz|sen) elimdeki her şeyi toparlayıp düzgünce teslim ederim.',
      'Karar(ınız|ın) ayrılmak olursa bende ne varsa düzenli biçimde el(inize|ine) ulaşır.',
    ],
    warm: ['Ayrılmaya karar verir(seniz|sen) bunu anlayışla karşılarım ve her şeyi özenle devrederim.'],
    firm: ['Ayrılır(sanız|san) her şeyi eksiksiz teslim ederim.'],
  },
};
