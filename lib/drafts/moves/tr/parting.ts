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
      'Birlikte çalıştığımız bütün bu zaman için yürekten teşekkür ederim.',
    ],
    firm: [
      '{since:abl} beri süren çalışmamız için teşekkür ederim.',
      'Birlikte çalıştığımız zaman için teşekkür ederim.',
    ],
  },
  learned: [
    'Üzerinde severek çalıştığım kısımlar oldu, bunu da söylemek isterim.',
    'Bu işten kendi payıma öğrendiklerim bende kalacak.',
    'Yaptıklarımızın iyi yanlarını yanımda götürüyorum.',
  ],
  'honest-reason': [
    'Açık konuşmak gerekirse iş benim tarafımda olması gerektiği gibi yürümüyor: {reason}.',
    'Dürüstçe söylemek isterim, bu çalışmada benim için yolunda gitmeyen bir şey var: {reason}.',
    'Olduğu gibi anlatayım, ben bu işi istediğim gibi yürütemiyorum: {reason}.',
  ],
  'general-reason': [
    'Bu iş artık benim iyi yapabildiğim şeyle örtüşmüyor; (siz|sen) ise tam uyan birini hak ediyorsun(uz|).',
    'Açık söyleyeyim, bu işin gerektirdiği kişi artık ben değilim ve işin(izin|in) doğru ellerde olmasını isterim.',
    'İşin ihtiyacı ile benim iyi bildiğim şey zamanla birbirinden uzaklaştı; bunu hakkıyla yapacak biriyle çalışman(ız|) daha doğru.',
  ],
  'frame-situation': [
    'İşi (sizin|senin) için yeterince iyi yapamadığımı şu yazdığın(ızdan|dan) anlıyorum: {situation}.',
    'Şu sözün(üzden|den), beklediğin(iz|) düzeyde iş çıkaramadığım sonucuna varıyorum: {situation}.',
    'Payı kendimde görüyorum; demek ki (size|sana) umduğun(uzu|u) veremedim: {situation}.',
  ],
  'part-decision': {
    plain: [
      'Birlikte çalışmamızı bitirmeye karar verdim; son iş günüm {last-day}.',
      'İyice düşündüm ve iş birliğimizi sonlandırıyorum; (sizin|senin) için en son {last-day} günü çalışacağım.',
      'Bu çalışmayı burada noktalıyorum, son iş günüm {last-day} olacak.',
    ],
    warm: ['Kolay olmadı ama birlikte çalışmamızı bitirmeye karar verdim; son iş günüm {last-day}.'],
    firm: ['İş birliğimizi sonlandırıyorum; son iş günüm {last-day}.'],
  },
  'part-apology': {
    plain: [
      'Birbirimize umduğum kadar uyamadığımız için üzgünüm.',
      'Çalışmamızın umduğum gibi yürümemiş olması beni üzüyor.',
      'Aramızda umduğum uyum oluşmadı, bunun için üzgünüm.',
    ],
    warm: ['Birbirimize umduğum gibi uyamadık, buna gerçekten üzülüyorum.'],
    firm: ['Umduğum gibi uyuşamadığımız için üzgünüm.'],
  },
  left: [
    'O güne kadar teslim edeceklerim: {left}.',
    'Son günüme kadar tamamlayacağım iş: {left}.',
    'Ayrılmadan önce bitireceklerim: {left}.',
  ],
  'nothing-left': [
    'Teslim edilecek iş kalmadı, anlaştığımız her şey elin(izde|de).',
    'Kararlaştırdığımız işlerin hepsi (size|sana) ulaştı.',
    'Benden bekleyen bir iş yok; üzerinde anlaştıklarımızın tümünü teslim ettim.',
  ],
  owed: [
    'Henüz ödenmemiş olan: {owed}.',
    'Ödeme tarafında açık kalan: {owed}.',
    'Hesabı kapatmak için ödenecek tutar: {owed}.',
  ],
  'final-invoice': [
    'Son faturaya gelince: {final-invoice}.',
    'Kapanış faturası şöyle: {final-invoice}.',
    '(Size|Sana) keseceğim son fatura: {final-invoice}.',
  ],
  'nothing-owed': [
    'Bugüne kadarki faturaların hepsi ödendi.',
    'Geçmişten kalan bir borcun(uz|) yok.',
    'Önceki faturalardan açık kalan yok.',
  ],
  goodwill: [
    'İçimden gelerek şunu da eklemek istiyorum: {goodwill}.',
    'Bu da (size|sana) teşekkürüm olsun: {goodwill}.',
    'Bir de karşılık beklemeden yapacağım bir şey var: {goodwill}.',
  ],
  handover: [
    '(Size|Sana) bırakacaklarım: {handover}.',
    'Elin(ize|e) geçecek olanlar: {handover}.',
    'İşi rahatça sürdürmen(iz|) için vereceklerim: {handover}.',
  ],
  'handover-all': [
    '(Sizin|Senin) olan bütün dosyaları ve erişimleri teslim ederim.',
    'Elimde (size|sana) ait ne kadar dosya ve erişim varsa hepsini devrederim.',
    'Dosyaların(ızı|ı) ve erişim bilgilerin(izi|i) eksiksiz bırakıyorum.',
  ],
  alternatives: [
    'Gönül rahatlığıyla önerebileceğim isimler: {alternatives}.',
    'Bu işi iyi yapanlar arasından önerim: {alternatives}.',
    'Bu konuda kime başvurabileceğin(ize|e) gelince: {alternatives}.',
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
    warm: ['Emek verdiğin(iz|) her şey gönlün(üzdeki|deki) gibi olsun, yolun(uz|) açık olsun.'],
    firm: ['(Size|Sana) ve işin(ize|e) başarılar dilerim.'],
  },
  confirm: [
    'Bunu aldığın(ızı|ı) kısaca yazman(ız|) yeterli, böylece ikimizde de yazılı kalır.',
    'Kısa bir “aldım” yanıtı yeter; ikimizin de elinde yazılı bulunsun.',
    'Mesajımın ulaştığını tek satırla bildirirse(niz|n) her ikimiz için de yazılı bir kayıt olur.',
  ],
  'talk-open': [
    'Bu görüşmeyi istedim, çünkü çalışmamızla ilgili aklımı meşgul eden bir konu var.',
    'Birlikte yürüttüğümüz iş üzerine düşündüğüm bir şey var; bunu (sizinle|seninle) açıkça konuşmak istedim.',
    'Konuşmak istememin nedeni, çalışma biçimimizle ilgili kafamı kurcalayan bir mesele.',
  ],
  'talk-expected': [
    'Başlarken başka bir şey bekliyordum; benim gözümde işler zamanla farklı bir yöne gitti.',
    'Ben bunu kafamda başka türlü kurmuştum, gidişat benim açımdan öyle olmadı.',
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
    'Bunca zamandır çalışmamızdan memnunum, yalnız bir süredir bende bir şey eskisi gibi değil.',
    'Birlikte uzun ve güzel bir yol yürüdük; son zamanlarda ise kendimi bu işte farklı hissediyorum.',
  ],
  'air-ask': [
    '(Sizin|Senin) tarafın(ızda|da) değişen bir şey oldu mu, neyin farklı olmasını istersin(iz|)?',
    'Bunu (siz|sen) de fark ettin(iz|) mi? Neyi başka türlü yapmamızı istersin(iz|)?',
    'Merak ediyorum: (sizde|sende) de bir şey değişti mi, ne olsa daha memnun kalırsın(ız|)?',
  ],
  'air-wish': [
    'Eski düzenimize dönmeyi isterim ve bunun için kendi payıma düşeni yaparım.',
    'Dileğim yeniden eskisi gibi çalışmamız; ben daha açık ve daha erken konuşarak başlayacağım.',
    'İlk zamanlardaki gibi sürdürmek isterim; benim değiştirmem gereken neyse değiştirmeye varım.',
  ],
  'insist-parting': [
    'Devam etmek istemen(iz|) benim için değerli, teşekkür ederim.',
    'Bir kez daha yazdığın(ız|) ve birlikte sürdürmek istediğin(iz|) için teşekkür ederim, bunun bende yeri ayrı.',
    'Sürdürmek istediğin(izi|i) okudum; benim için anlamı büyük, sağ ol(un|).',
  ],
  'hold-parting': {
    plain: [
      'Kararım değişmiyor; son iş günüm daha önce yazdığım gibi kalıyor.',
      'Yine de kararımda duruyorum; bildirdiğim son iş günü geçerli.',
      'Verdiğim karar aynı; yazdığım gün son iş günüm olacak.',
    ],
    warm: ['Bunu yazmak kolay değil ama kararım aynı kalıyor; son iş günüm de yazdığım gibi.'],
    firm: ['Kararım kesin; son iş günüm yazdığım gün.'],
  },
  'insist-help': [
    'O güne kadar söz verdiğim her şeyi yapar, benden sonra gelecek kişiye de yardım ederim.',
    'Ayrılana kadar sözlerimi tutacağım ve işi kim devralacaksa ona yol göstereceğim.',
    'Üzerime aldığım işleri tamamlayacağım, yerime gelecek kişiye de gereken bilgileri vereceğim.',
  ],
  rest: [
    'Bütün işler teslim edildi ve ödendi; benim tarafımda her şey yerli yerinde, ben de severek çalıştım.',
    'Teslimler de ödemeler de tamam, bende açık bir konu kalmadı; üzerinde keyifle çalıştım.',
    'İş bitti, hesap kapandı, geride bir pürüz yok; bu işi yapmak bana iyi geldi.',
  ],
};
