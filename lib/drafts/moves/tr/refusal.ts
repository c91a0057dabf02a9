/** A clear no without an excuse, to a request, a date or a way of working, and what is possible instead, in Turkish. */
export const refusal = {
  decline: {
    plain: [
      'Bu işi üstlenmeyeceğim.',
      'Bu iş için yanıtım hayır.',
      'Bu iste(ğinize|ğine) hayır diyeceğim.',
      'Bunu üzerime almamaya karar verdim.',
    ],
    warm: [
      '(Size|Sana) açıkça söylemek isterim: bu işi üstlenmeyeceğim.',
      'Bunu bana sorma(nıza|na) sevindim, yine de bu işe hayır diyorum.',
    ],
    firm: ['Yanıtım hayır.'],
  },
  ground: [
    'Bu, konuştuğumuz işin dışında kalıyor; {term-date} tarihinde şöyle anlaşmıştık: “{term}”.',
    '{term-date} tarihli anlaşmamızda yazan şu, bu istek onun dışında: “{term}”.',
    'Üzerinde anlaştığımız iş şuydu, bu istek onun dışında kalıyor: “{term}”.',
    'Birlikte çizdiğimiz çerçeve şu, bu istek onun dışında: “{term}”.',
    'Başta aldığım işin içinde bu yoktu, ben de o işle sınırlı kalıyorum.',
    'Bu istek, üzerinde anlaştığımız işin dışında kalıyor.',
    'Anlaşırken konuştuğumuz iş bunu kapsamıyordu.',
  ],
  decided: [
    'Kararım şu: {decision}.',
    'Şunda kararlıyım: {decision}.',
    'Her şeyi tarttıktan sonra vardığım sonuç şu: {decision}.',
  ],
  'say-it-early': [
    'Plan(ınızı|ını) buna göre yapabilme(niz|n) için bugünden yazıyorum.',
    '(Sizi|Seni) bekletmektense bugün söylemeyi tercih ettim.',
    'Vaktinde başka bir çözüm bulabilme(niz|n) için bugün haber veriyorum.',
  ],
  'say-what-is-possible': [
    'Benim yapabileceğim şu: {can-offer}.',
    '(Size|Sana) şunu önerebilirim: {can-offer}.',
    'Şu konuda yardımcı olabilirim: {can-offer}.',
  ],
  'possible-date': [
    'Bunu {new-date:dat} kadar hazır ederim.',
    'Teslim tarihi {new-date} olur.',
    'En geç {new-date} günü el(inizde|inde) olur.',
  ],
  'agreed-goes-on': {
    plain: [
      'Anlaştığımız iş planlandığı gibi sürüyor.',
      'Devam eden işte hiçbir şey değişmiyor, çalışmayı sürdürüyorum.',
      'Bu yanıt anlaştığımız işi etkilemiyor; o aynen devam ediyor.',
    ],
    warm: ['Anlaştığımız işe aynı özenle devam ediyorum, gözü(nüz|n) arkada kalmasın.'],
    firm: ['Anlaştığımız iş aynen devam ediyor.'],
  },
  'close-decline': [
    'İş(inize|ine) yararsa haber ver(in|), ona göre planlarım.',
    'Bu öneri (size|sana) uyuyorsa kısa bir evet yeterli, takvime alırım.',
    'Böylesi (size|sana) uyar mı? Uyarsa hemen planlıyorum.',
  ],
  'receive-deadline': [
    'Bunu {deadline:dat} kadar istiyor(sunuz|sun), acelesi olduğunu anlıyorum.',
    '(Size|Sana) gereken tarih {deadline}; zamanın dar olduğunu anlıyorum.',
    'Bunun (sizin|senin) için acil olduğunu anlıyorum.',
    'Mesaj(ınız|ın) için teşekkür ederim; zamanı(nızın|nın) ne kadar dar olduğunu görüyorum.',
  ],
  'decline-deadline': {
    plain: [
      'İstedi(ğiniz|ğin) tarihe kadar bu işi hak etti(ğiniz|ğin) kalitede teslim edemem, bu yüzden o güne hayır diyorum.',
      'Bu kadar kısa sürede bekledi(ğiniz|ğin) düzeyde bir iş çıkmaz; o tarihi kabul etmiyorum.',
      'O güne yetiştirmek işin kalitesinden ödün vermek olur, onun için bu tarihe hayır diyorum.',
    ],
    warm: ['Keşke yetişir diyebilsem; o tarihe kadar bekledi(ğiniz|ğin) özeni gösteremem, bu yüzden hayır diyorum.'],
    firm: ['Bu tarih için yanıtım hayır; o güne kadar bekledi(ğiniz|ğin) kalitede bir iş teslim edemem.'],
  },
  'why-time': [
    'Böyle bir işin kontrolü zaman ister; aceleye gelirse hataların yükü (size|sana) kalır.',
    'Son kontrollere vakit kalmazsa gözden kaçan her şey sonradan (sizin|senin) karşı(nıza|na) çıkar.',
    'Kontrol için ayırdığım zamanı kısarsam gözden kaçan yanlışlar (size|sana) yük olur, bunu istemem.',
  ],
  'date-instead': [
    '{new-date:dat} söz verebilirim, o sözü de tutarım.',
    'Tutabileceğim tarih şu: {new-date}.',
    'Söz verebileceğim ve arkasında duracağım tarih: {new-date}.',
  ],
  'by-then': [
    'Verdi(ğiniz|ğin) tarihe hazır edebileceğim kısım şu: {can-offer}.',
    'İstedi(ğiniz|ğin) güne şunu yetiştirebilirim: {can-offer}.',
    '(Sizin|Senin) için önemli olan güne şu kadarı hazır olur: {can-offer}.',
  ],
  'receive-unethical': [
    'Mesaj(ınız|ın) için teşekkür ederim; yazdıkları(nız|n) üzerinde düşündüm.',
    'Mesaj(ınızı|ını) aldım, teşekkür ederim; üzerinde dikkatle düşündüm.',
    'Yazdı(ğınız|ğın) için teşekkür ederim; iste(ğinizi|ğini) düşünmeye zaman ayırdım.',
  ],
  'decline-unethical': {
    plain: [
      'Bunu böyle yapamam; benim çalışma biçimime uymuyor.',
      'Bu yoldan gitmeyeceğim, çünkü ben işimi böyle yapmıyorum.',
      'Bu, benim çalışma ilkelerimle bağdaşmıyor; o yüzden yapmayacağım.',
    ],
    warm: ['(Size|Sana) yardım etmek isterim, ama bunu böyle yapamam; benim çalışma tarzım bu değil.'],
    firm: ['Bunu yapmayacağım; çalışma biçimime uymuyor.'],
  },
  'unethical-instead': [
    'Aynı amaç için memnuniyetle yapacağım şey şu: {can-offer}.',
    '(Sizi|Seni) aynı yere götürecek şöyle bir yol önerebilirim: {can-offer}.',
    'Hedef(inize|ine) ulaşma(nız|n) için seve seve üstleneceğim iş şu: {can-offer}.',
  ],
  'unethical-close': [
    'İş(inizin|inin) sağlam bir zeminde durmasını istiyorum.',
    'Ortaya çıkan iş, kim bakarsa baksın sağlam dursun isterim.',
    'Kim sorarsa sorsun gönül rahatlığıyla gösterebilece(ğiniz|ğin) bir iş olsun istiyorum.',
  ],
  'hear-insistence': [
    'Yeniden yazmış(sınız|sın), okudum ve bir kez daha düşündüm.',
    'Bunun (sizin|senin) için önemli olduğunu görüyorum; üzerinde yeniden düşündüm.',
    'Mesaj(ınızı|ını) okudum ve konuyu bir kez daha tarttım.',
  ],
  'hold-no': {
    plain: [
      'Yanıtım değişmiyor: hayır.',
      'Yine aynı sonuca vardım, bunu yapmayacağım.',
      'Söyleyeceğim aynı; bu işe yine hayır diyorum.',
    ],
    warm: ['(Sizi|Seni) anlıyorum, yine de yanıtım aynı: hayır.'],
    firm: ['Yanıtım yine hayır.'],
  },
  'hold-close': [
    'Bu, ne (size|sana) duyduğum saygıyı ne de anlaştığımız işi değiştirir.',
    '(Size|Sana) saygım aynı, anlaştığımız iş de olduğu gibi sürüyor.',
    'Birlikte yürüttüğümüz işte hiçbir şey değişmiyor; aynı özenle devam ediyorum.',
  ],
};
