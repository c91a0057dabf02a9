/** An honest talk, a letter that settles everything and ends the cooperation, and the answer to whoever asks again, in Turkish. */
export const parting = {
  'thank-for-time': {
    plain: [
      '{since:abl} beri birlikte yaptığımız işler için teşekkür ederim.',
      'Bana {since:abl} bu yana güvendiğin(iz|) için teşekkür ederim.',
      '(Sizinle|Seninle) {since:abl} beri çalışıyoruz, her şey için sağ ol(un|).',
      'Birlikte yaptığımız işler için teşekkür ederim.',
      'Bana işin(izi|i) emanet ettiğin(iz|) için teşekkür ederim.',
      'Bugüne kadarki çalışmamız için sağ ol(un|).',
    ],
    warm: [
      '{since:abl} beri bana gösterdiğin(iz|) güven için yürekten teşekkür ederim.',
      'Birlikte çalıştığımız onca zaman için yürekten teşekkür ederim.',
    ],
    firm: [
      '{since:abl} beri süren çalışmamız için teşekkür ederim.',
      'Birlikte çalıştığımız zaman için teşekkür ederim.',
    ],
  },
  learned: [
    'Severek çalıştığım kısımlar oldu, bunu da söylemek isterim.',
    'Bu işte kendi payıma çok şey öğrendim.',
    'Güzel işler çıkardık, bunlar aklımda kalacak.',
  ],
  'honest-reason': [
    'Açık konuşayım, iş benim tarafımda olması gerektiği gibi yürümüyor: {reason}.',
    'Dürüstçe söyleyeyim, çalışmamızda benim için yolunda gitmeyen bir şey var: {reason}.',
    'Lafı dolandırmayayım, bu işi içime sinecek biçimde yürütemiyorum: {reason}.',
  ],
  'general-reason': [
    'Bu iş artık benim iyi yaptığım işlerden değil; bunu gerçekten iyi yapan biriyle çalışman(ızı|ı) isterim.',
    'Açık söyleyeyim, bu iş için aradığın(ız|) kişi artık ben değilim; işin(izin|in) doğru ellerde olmasını isterim.',
    'İşin gerektirdikleriyle benim iyi bildiklerim zamanla birbirinden uzaklaştı; bunu hakkıyla yapacak biriyle çalışman(ız|) daha doğru.',
  ],
  'frame-situation': [
    'İşi (sizin|senin) için yeterince iyi yapamadığımı şu yazdığın(ızdan|dan) anlıyorum: {situation}.',
    'Şu sözün(üzden|den), beklediğin(iz|) düzeyde iş çıkaramadığımı anlıyorum: {situation}.',
    'Eksiği kendimde görüyorum; (size|sana) istediğin(izi|i) verememişim: {situation}.',
  ],
  'part-decision': {
    plain: [
      'Birlikte çalışmamızı bitirmeye karar verdim; son iş günüm {last-day}.',
      'İyice düşündüm ve iş birliğimizi bitiriyorum; (sizin|senin) için en son {last-day} günü çalışacağım.',
      'Bu çalışmayı burada noktalıyorum, son iş günüm {last-day} olacak.',
    ],
    warm: ['Kolay olmadı ama birlikte çalışmamızı bitirmeye karar verdim; son iş günüm {last-day}.'],
    firm: ['İş birliğimizi bitiriyorum; son iş günüm {last-day}.'],
  },
  'part-apology': {
    plain: [
      'Birbirimize umduğum kadar uyum sağlayamadığımız için üzgünüm.',
      'Çalışmamızın umduğum gibi olmaması beni üzüyor.',
      'Aramızda umduğum uyum oluşmadı, bunun için üzgünüm.',
    ],
    warm: ['Umduğum uyumu yakalayamadık, buna gerçekten üzülüyorum.'],
    firm: ['Birlikte umduğum gibi çalışamadığımız için üzgünüm.'],
  },
  left: [
    'O güne kadar teslim edeceklerim: {left}.',
    'Son iş günüme dek bitireceklerim: {left}.',
    'Ayrılmadan önce tamamlayacaklarım: {left}.',
  ],
  'nothing-left': [
    'Teslim edilecek iş kalmadı, anlaştığımız her şey elin(izde|de).',
    'Kararlaştırdığımız işlerin hepsi (size|sana) ulaştı.',
    'Bende bekleyen bir iş yok; anlaştığımız ne varsa teslim ettim.',
  ],
  owed: ['Henüz ödenmemiş olan: {owed}.', 'Ödeme tarafında açık kalan: {owed}.', 'Şu an ödenmeyi bekleyen: {owed}.'],
  'final-invoice': [
    'Son faturaya gelince: {final-invoice}.',
    'Kapanış faturası şöyle: {final-invoice}.',
    '(Size|Sana) keseceğim son fatura: {final-invoice}.',
  ],
  'nothing-owed': [
    'Bugüne kadarki faturaların hepsi ödendi.',
    'Geçmişten kalan bir ödemen(iz|) yok.',
    'Önceki faturalardan açık kalan yok.',
  ],
  goodwill: [
    'İçimden gelerek şunu da eklemek istiyorum: {goodwill}.',
    'Bu da (size|sana) teşekkürüm olsun: {goodwill}.',
    'Şu da benden olsun: {goodwill}.',
  ],
  handover: [
    '(Size|Sana) bırakacaklarım: {handover}.',
    'Elin(ize|e) geçecek olanlar: {handover}.',
    'İşi rahatça sürdürmen(iz|) için vereceklerim: {handover}.',
  ],
  'handover-all': [
    '(Sizin|Senin) olan bütün dosyaları ve erişim bilgilerini elin(ize|e) ulaştırırım.',
    'Elimde (size|sana) ait ne kadar dosya ve erişim varsa hepsini devrederim.',
    'Dosyaların(ızı|ı) ve erişim bilgilerin(izi|i) eksiksiz teslim ediyorum.',
  ],
  alternatives: [
    'Gönül rahatlığıyla önerebileceğim isimler: {alternatives}.',
    'Bu işi iyi yapanlar arasından önerim: {alternatives}.',
    'Bu konuda arayabileceğin(iz|) kişiler: {alternatives}.',
  ],
  'alternatives-none': [
    'İşi devralacak kişiye bilmesi gerekenleri ben anlatırım.',
    'Yerime kim gelirse gelsin, işe alışmasına yardım ederim.',
    'Benden sonra çalışacağın(ız|) kişiyi bilgilendirmek için zaman ayıracağım.',
  ],
  'part-close': {
    plain: [
      '(Size|Sana) ve işin(ize|e) her şeyin en iyisini diliyorum.',
      'Bundan sonrası için yolun(uz|) açık olsun.',
      'İşlerin(izin|in) gönlün(üzce|ce) gitmesini dilerim.',
    ],
    warm: ['Emek verdiğin(iz|) her şey gönlün(üzce|ce) olsun, yolun(uz|) açık olsun.'],
    firm: ['(Size|Sana) ve işin(ize|e) başarılar dilerim.'],
  },
  confirm: [
    'Bu mesajı aldığın(ızı|ı) kısaca yazman(ız|) yeterli, böylece ikimizde de yazılı kalır.',
    'Kısa bir “aldım” yanıtı yeter; ikimizin elinde de yazılı olsun.',
    'Mesajımın ulaştığını tek satırla yazarsa(nız|n) ikimizin elinde de bir kayıt kalır.',
  ],
  'talk-open': [
    'Çalışmamızla ilgili aklımı meşgul eden bir konu var, bu görüşmeyi onun için istedim.',
    'İş birliğimiz üzerine düşündüğüm bir şey var; bunu (sizinle|seninle) açıkça konuşmak istedim.',
    'Konuşmak istememin nedeni, çalışma biçimimizle ilgili kafamı kurcalayan bir mesele.',
  ],
  'talk-expected': [
    'Başlarken başka bir şey bekliyordum; benim gözümde işler zamanla farklı bir yöne gitti.',
    'Ben başka türlü düşünmüştüm, işler benim açımdan öyle gitmedi.',
    'Beklediğim ile yaşadığım arasında, benim gördüğüm kadarıyla, bir fark oluştu.',
  ],
  'talk-listen': [
    '(Siz|Sen) bunu nasıl görüyorsun(uz|)?',
    'Şimdi (sizi|seni) dinlemek istiyorum: ne düşünüyorsun(uz|)?',
    'Bir de (sizin|senin) tarafın(ızdan|dan) bakalım; durum oradan nasıl görünüyor?',
  ],
  'talk-after': [
    'Görüşmemizden sonra kararlaştırdıklarımızı yazıp (size|sana) gönderirim, ikimizde de bulunur.',
    'Bu konuşmanın ardından hepsini kısa bir yazıda toplarım ki ikimizin elinde de aynı metin olsun.',
    'Vardığımız sonucu yazıya da dökeceğim, böylece hiçbir şey havada kalmaz.',
  ],
  'air-open': [
    'Uzun zamandır birlikte iyi çalışıyoruz; son dönemde ise benim için bir şeyler değişti.',
    'Bunca zamandır birlikte çalışmaktan memnunum, yalnız bir süredir benim için bir şeyler eskisi gibi değil.',
    'Birlikte uzun ve güzel bir yol yürüdük; son zamanlarda ise kendimi bu işte farklı hissediyorum.',
  ],
  'air-ask': [
    '(Sizin|Senin) tarafın(ızda|da) değişen bir şey oldu mu, neyin farklı olmasını istersin(iz|)?',
    'Bunu (siz|sen) de fark ettin(iz|) mi? Neyi başka türlü yapmamızı istersin(iz|)?',
    'Merak ediyorum: (sizde|sende) de bir şey değişti mi, ne olsa daha memnun kalırsın(ız|)?',
  ],
  'air-wish': [
    'Eski düzenimizi yeniden bulmamız için payıma düşeni yapmaya hazırım.',
    'Dileğim yeniden eskisi gibi çalışmamız; ben daha açık ve daha erken konuşarak başlayacağım.',
    'İlk zamanlardaki gibi devam edelim; benim değiştirmem gereken ne varsa değiştirmeye hazırım.',
  ],
  'insist-parting': [
    'Devam etmek istemen(iz|) benim için değerli, teşekkür ederim.',
    'Bir kez daha yazdığın(ız|) ve birlikte sürdürmek istediğin(iz|) için teşekkür ederim, bunun bende yeri ayrı.',
    'Birlikte sürdürmek istemen(izin|in) benim için anlamı büyük, sağ ol(un|).',
  ],
  'hold-parting': {
    plain: [
      'Kararım değişmiyor; son iş günüm daha önce yazdığım gibi kalıyor.',
      'Yine de kararımda duruyorum; bildirdiğim son iş günü geçerli.',
      'Verdiğim karar aynı; son iş günüm de (size|sana) bildirdiğim tarih olacak.',
    ],
    warm: ['Bunu yazmak kolay değil ama kararım aynı kalıyor; son iş günüm de yazdığım gibi.'],
    firm: ['Kararım kesin; bildirdiğim son iş günü değişmiyor.'],
  },
  'insist-help': [
    'O güne kadar söz verdiğim her şeyi yapar, benden sonra gelecek kişiye de yardım ederim.',
    'Ayrılana kadar sözlerimi tutacağım ve işi kim devralacaksa ona yol göstereceğim.',
    'Üzerime aldığım işleri tamamlayacağım, yerime gelecek kişiye de gereken bilgileri vereceğim.',
  ],
  rest: [
    'Bütün işler teslim edildi, ödemeler yapıldı; her şey yerli yerinde, (sizinle|seninle) çalışmak güzeldi.',
    'Teslimler de ödemeler de tamam, bende açık bir konu kalmadı; keyifli bir çalışmaydı.',
    'İş tamamlandı, ödemeler yapıldı, geride bir pürüz kalmadı; bu işi severek yaptım.',
  ],
};
