/** A clear no without an excuse, to a request, a date or a way of working, and what is possible instead, in Turkish. */
export const refusal = {
  decline: {
    plain: [
      'Bu işi üstlenmeyeceğim.',
      'Yanıtım hayır; bunu yapmayacağım.',
      'Bu iste(ğinize|ğine) hayır diyeceğim.',
      'Bunu üzerime almamaya karar verdim.',
    ],
    warm: [
      '(Size|Sana) açıkça söylemek isterim: bu işi üstlenmeyeceğim.',
      'Bana sorma(nız|n) güzel, yine de bu işe hayır diyorum.',
    ],
    firm: ['Yanıtım hayır.'],
  },
  ground: [
    '{term-date} tarihinde anlaştığımız işin içinde bu yok: “{term}”.',
    '{term-date} tarihli anlaşmamız bunu kapsamıyor: “{term}”.',
    'Üzerinde anlaştığımız iş bunu içermiyor: “{term}”.',
    'Birlikte çizdiğimiz çerçeve bunu içine almıyor: “{term}”.',
    'Başlarken üstlendiğim işler arasında bu yoktu, o çerçevede kalıyorum.',
    'Üzerinde anlaştığımız işte bunun yeri yok.',
    'Anlaşırken konuştuğumuz iş bunu kapsamıyordu.',
  ],
  decided: [
    'Kararım şöyle: {decision}.',
    'Bu konuda verdiğim karar değişmeyecek: {decision}.',
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
    'Bunun el(inize|ine) geçeceği gün: {new-date}.',
  ],
  'agreed-goes-on': {
    plain: [
      'Anlaştığımız iş planlandığı gibi sürüyor.',
      'Devam eden işte hiçbir şey değişmiyor, çalışmayı sürdürüyorum.',
      'Bu yanıt anlaştığımız işi etkilemiyor; o aynen devam ediyor.',
    ],
    warm: ['Anlaştığımız işe aynı özenle devam ediyorum, aklı(nız|n) kalmasın.'],
    firm: ['Anlaştığımız iş aynen devam ediyor.'],
  },
  'close-decline': [
    'İş(inize|ine) yararsa haber ver(in|), ona göre planlarım.',
    'Bu öneri (size|sana) uyuyorsa kısa bir evet yeterli, takvime alırım.',
    'Böylesi (size|sana) uyar mı? Uyarsa hemen planlıyorum.',
  ],
  'receive-deadline': [
    'Bunu {deadline:dat} kadar istedi(ğinizi|ğini) okudum; acelesi olduğunu anlıyorum.',
    '(Size|Sana) gereken tarih {deadline}; zamanın dar olduğunu anlıyorum.',
    'Bunun (sizin|senin) için acil olduğunu anlıyorum.',
    'Mesaj(ınız|ın) için teşekkür ederim; zamanı(nızın|nın) ne kadar dar olduğunu görüyorum.',
  ],
  'decline-deadline': {
    plain: [
      'İstedi(ğiniz|ğin) tarihe kadar güvendi(ğiniz|ğin) kalitede teslim edemem, bu yüzden o güne hayır diyorum.',
      'Bu kadar kısa sürede bekledi(ğiniz|ğin) düzeyde bir iş çıkmaz; o tarihi kabul etmiyorum.',
      'O güne yetiştirmek işin kalitesinden ödün vermek olur, onun için bu tarihe yanıtım hayır.',
    ],
    warm: ['Keşke yetişir diyebilsem; o tarihe kadar bekledi(ğiniz|ğin) özeni gösteremem, bu yüzden hayır diyorum.'],
    firm: ['Bu tarihe yanıtım hayır; o güne kadar bekledi(ğiniz|ğin) kalitede teslim edemem.'],
  },
  'why-time': [
    'Böyle bir işin kontrolü zaman ister; aceleye gelirse hataların yükü (size|sana) kalır.',
    'Son kontrollere yer kalmazsa gözden kaçan her şey sonradan (sizin|senin) karşı(nıza|na) çıkar.',
    'Kontrol için ayırdığım zamanı kısarsam yanlışların bedelini (siz|sen) öder(siniz|sin), bunu istemem.',
  ],
  'date-instead': [
    '{new-date:dat} söz verebilirim ve o sözü tutarım.',
    'Tutabileceğim tarih şu: {new-date}.',
    'Söz verebileceğim ve arkasında duracağım tarih: {new-date}.',
  ],
  'by-then': [
    'Verdi(ğiniz|ğin) tarihte hazır edebileceğim kısım şu: {can-offer}.',
    'İstedi(ğiniz|ğin) güne şunu yetiştirebilirim: {can-offer}.',
    '(Sizin|Senin) için önemli olan güne şu kadarı hazır olur: {can-offer}.',
  ],
  'receive-unethical': [
    'Mesaj(ınız|ın) için teşekkür ederim; yazdıkları(nızın|nın) üzerinde düşündüm.',
    'Mesaj(ınızı|ını) aldım, teşekkür ederim; üzerinde dikkatle düşündüm.',
    'Yazdı(ğınız|ğın) için teşekkür ederim; ne istedi(ğinizi|ğini) düşünmeye zaman ayırdım.',
  ],
  'decline-unethical': {
    plain: [
      'Bunu bu şekilde yapamam; çalışma biçimime uymuyor.',
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
    'Ortaya çıkan işin, kim bakarsa baksın, ayakta kalmasını isterim.',
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
      'Kararım yerinde duruyor; bu işe yine hayır diyorum.',
    ],
    warm: ['(Sizi|Seni) anlıyorum, yine de yanıtım aynı: hayır.'],
    firm: ['Yanıtım yine hayır.'],
  },
  'hold-close': [
    'Bu, (size|sana) duyduğum saygıyı da anlaştığımız işi de değiştirmiyor.',
    '(Size|Sana) olan saygım yerinde, anlaştığımız iş de olduğu gibi sürüyor.',
    'Birlikte yürüttüğümüz işte hiçbir şey değişmiyor; aynı özenle devam ediyorum.',
  ],
};
