/** Reminders of an open invoice, from the friendly first to the last, and the answer to a client who pays later, in Turkish. */
export const payment = {
  'remind-first': [
    'Kısa bir hatırlatma: {amount} tutarındaki {invoice} numaralı faturamın son ödeme günü {due} idi.',
    '{invoice} numaralı faturamın vadesi {due} günü doldu; {amount} tutarındaki ödeme gözden kaçmasın diye hatırlatıyorum.',
    '{due} vadeli, {amount} tutarındaki {invoice} numaralı fatura bende hâlâ açık görünüyor, bilgin(iz|) olsun istedim.',
    'Bir faturam hâlâ açık görünüyor, yoğunlukta gözden kaçmış olabilir.',
    'Küçük bir hatırlatma yapayım: ödenmeyi bekleyen bir faturam var, arada kalmış olabilir.',
  ],
  'remind-second': [
    'İkinci kez yazıyorum: {invoice} numaralı, {amount} tutarındaki faturamın vadesi {due} günü doldu, ödeme bana henüz ulaşmadı.',
    '{due} vadeli, {amount} tutarındaki {invoice} numaralı faturam hâlâ açık; bu, konuyla ilgili ikinci hatırlatmam.',
    'Bir kez daha hatırlatmak istiyorum: {amount} tutarındaki {invoice} numaralı faturamın son ödeme günü {due} idi, aradan {days-late} gün geçti.',
    'Daha önce hatırlattığım fatura henüz ödenmedi, bu yüzden ikinci kez yazıyorum.',
    'Açık faturamla ilgili ikinci hatırlatmam bu; tutar henüz hesabıma geçmedi.',
  ],
  'remind-last': [
    'Bu son hatırlatmam: {due} vadeli, {amount} tutarındaki {invoice} numaralı faturam bugüne kadar ödenmedi.',
    '{invoice} numaralı faturamın {amount} tutarındaki ödemesini {due:abl} beri bekliyorum; bu konuda (size|sana) son kez yazıyorum.',
    'Vadesi {due} günü dolan {invoice} numaralı faturam {days-late} gündür açık; {amount} tutarındaki ödeme için bu son hatırlatmam.',
    'Açık faturam için son kez yazıyorum; ödeme bugüne kadar bana ulaşmadı.',
    'Bu, henüz ödenmemiş faturamla ilgili son hatırlatmam.',
  ],
  'pay-term': [
    'Ödeme konusunda {term-date:loc} şöyle anlaşmıştık: “{term}”.',
    '{term-date:loc} birlikte şunu kararlaştırmıştık: “{term}”.',
    'Ödemeyle ilgili anlaşmamız şöyleydi: “{term}”.',
    'Aramızda kararlaştırdığımız ödeme koşulu şu: “{term}”.',
    'Ödeme için birlikte şunu konuşmuştuk: “{term}”.',
  ],
  'ask-pay-date': [
    'Tutarı {pay-by:dat} kadar ödemen(izi|i) rica ediyorum.',
    'Lütfen ödemeyi en geç {pay-by} günü yap(ın|).',
    'Ödemeyi şu tarihe kadar rica ediyorum: {pay-by}.',
  ],
  'ask-when': {
    plain: [
      'Hangi gün ödeyebileceğin(izi|i) kısaca yazar mıs(ınız|ın)?',
      'Ne zaman ödeyebileceğin(izi|i) bildirirse(niz|n) ben de planımı ona göre yaparım.',
      'Ödemeyi hangi gün bekleyebileceğimi bir satırla yazman(ız|) yeterli.',
    ],
    warm: [
      'Uygun bir anın(ızda|da) hangi gün ödeyebileceğin(izi|i) yazarsa(nız|n) çok sevinirim.',
      'Aşağı yukarı bir tarih söylerse(niz|n) bana yeter.',
    ],
    firm: ['Lütfen ödemenin yapılacağı günü bana yaz(ın|).'],
  },
  'ask-obstacle': [
    'Faturada anlaşılmayan ya da eksik bir yer varsa yaz(ın|), hemen bakarım.',
    'Ödemeye engel bir şey varsa yaz(ın|), birlikte bir yol bulalım.',
    'Aklın(ıza|a) takılan bir nokta mı var? Yaz(ın|), birlikte çözelim.',
  ],
  'pause-work': {
    plain: [
      'Ödeme bana ulaşana kadar işe ara veriyorum; ulaşır ulaşmaz kaldığım yerden devam edeceğim.',
      'Bu fatura kapanana kadar yeni bir çalışmaya başlamıyorum; kapandığı anda işin(ize|e) dönerim.',
      'Çalışmamı şimdilik durduruyorum, tutar hesabıma geçer geçmez yeniden başlıyorum.',
    ],
    warm: [
      'Bunu yazmak benim için kolay değil ama ödeme gelene kadar işe ara vermem gerekiyor; geldiği anda memnuniyetle sürdürürüm.',
    ],
    firm: ['Ödeme gelene kadar çalışmaya ara veriyorum, gelir gelmez devam ederim.'],
  },
  'thank-if-paid': [
    'Ödeme zaten yoldaysa teşekkür ederim; o zaman bu mesaja yanıt vermen(ize|e) gerek yok.',
    'Bu arada ödediyse(niz|n) mesajımı dikkate alma(yın|), teşekkür ederim.',
    'Mesajım ödemen(izle|le) aynı güne denk geldiyse teşekkürler, ayrıca yazman(ız|) gerekmez.',
  ],
  'hear-payment': [
    'Durumu bana açıkça yazdığın(ız|) için teşekkür ederim: “{request}”.',
    'Ödeme konusunda yazdığın(ızı|ı) okudum, açık konuştuğun(uz|) için sağ ol(un|): “{request}”.',
    'Ödemedeki durumu bana açıkça anlattığın(ız|) için teşekkür ederim.',
    'Bunu açık açık söylemen(iz|) iyi oldu, teşekkür ederim.',
  ],
  'work-after-payment': [
    'Bir de şunu yazmış(sınız|sın): “{further}”. Açık ödeme bana ulaşır ulaşmaz buna memnuniyetle başlarım.',
    'Şu iste(ğinizi|ğini) de not ettim: “{further}”. Bekleyen fatura kapanınca sırada o var.',
    'Şu da aklımda: “{further}”. Ödeme hesabıma geçince buna başlarım.',
  ],
  'payment-way': [
    'Şöyle bir yol önerebilirim: {can-offer}.',
    'Ödeme kolaylaşsın diye şunu yapabilirim: {can-offer}.',
    'Bana da uyan bir çözüm var: {can-offer}.',
  ],
};
