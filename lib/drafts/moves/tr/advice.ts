/** An idea that would not serve the client: the concern, what would follow, what to do instead, in Turkish. */
export const advice = {
  'receive-idea': [
    'İsteğin(izi|i) okudum ve üzerinde düşündüm: “{request}”.',
    'Şu fikrin(iz|) üzerinde durdum: “{request}”.',
    'Mesajın(ızda|da) önerdiğin(izi|i) dikkatle tarttım: “{request}”.',
    'Önerin(izi|i) dikkatle okudum ve üzerinde düşündüm.',
    'Yazdığın(ız|) fikri enine boyuna düşündüm.',
  ],
  concern: {
    plain: [
      'Beni düşündüren bir nokta var, şimdiden söylemeyi doğru buluyorum: {concern}.',
      'Sonradan değil, en baştan söyleyeyim; çekincem şu: {concern}.',
      'İçime sinmeyen bir yan var, bunu (sizden|senden) saklamak istemem: {concern}.',
    ],
    warm: [
      'İşin(izi|i) önemsediğim için bunu şimdiden söylemek istiyorum: {concern}.',
      'Sonucun (sizi|seni) mutlu etmesini istiyorum, o yüzden aklıma takılanı açıkça yazıyorum: {concern}.',
    ],
    firm: ['Açık söyleyeyim, çekincem şu: {concern}.'],
  },
  consequence: [
    '(Size|Sana) yansıması şu olur: {consequence}.',
    'Bu yoldan gidersek karşın(ıza|a) çıkacak olan: {consequence}.',
    'Böyle yaparsak (sizin|senin) için sonucu şu olur: {consequence}.',
  ],
  alternative: [
    'Bunun yerine önerim: {alternative}.',
    'Yerin(izde|de) olsam şunu seçerdim: {alternative}.',
    'Benim aklımdaki yol başka: {alternative}.',
  ],
  'alternative-why': [
    'Böylece aynı hedefe varırsın(ız|), üstelik daha az riskle.',
    'Varmak istediğin(iz|) yer değişmiyor, yalnızca risk azalıyor.',
    'Sonuç istediğin(iz|) gibi olur, aksama ihtimali ise düşer.',
  ],
  'invite-call': [
    'Karardan önce on beş dakika konuşalım; (size|sana) hangi saat uyar?',
    'Bunu çeyrek saatlik bir görüşmede birlikte netleştirelim: ne zaman müsaitsin(iz|)?',
    'Bir sonuca varmadan on beş dakika telefonda konuşmak iyi olur; uygun bir gün ve saat yaz(ın|), ben arayayım.',
  ],
  'your-call': {
    plain: [
      'Karar (sizin|senin); yalnızca bunları bilerek vermen(izi|i) isterim.',
      'Son sözü (siz|sen) söyleyeceksin(iz|), ben yalnızca işin bu yanını da görmen(izi|i) istedim.',
      'Hangi yolu seçeceğin(iz|) (size|sana) kalmış, yeter ki bu riski bilerek seç(in|).',
    ],
    warm: ['İş de karar da (sizin|senin); içim rahat etsin diye bunları önceden bilmen(izi|i) istedim.'],
    firm: ['Kararı (siz|sen) vereceksin(iz|); bunları bilerek vermen(izi|i) isterim.'],
  },
};
