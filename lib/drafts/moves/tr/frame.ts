/** The opening and closing of every mail, and small sentences that fit anywhere, in Turkish. */
export const frame = {
  greet: [
    'Merhaba {name},',
    'İyi günler {name},',
    '(Merhabalar|Sevgili) {name},',
    'Merhaba,',
    'İyi günler,',
    'Merhabalar,',
  ],
  sign: {
    plain: [
      'İyi çalışmalar,\n{my-name}',
      '(Saygılarımla|Selamlar),\n{my-name}',
      '(Selam ve saygılar|Selam ve sevgiler),\n{my-name}',
    ],
    warm: ['Sevgiler,\n{my-name}', 'İçten selamlarla,\n{my-name}'],
    firm: ['(Saygılarımla|İyi çalışmalar),\n{my-name}'],
  },
  'offer-call': {
    plain: [
      'Konuşmayı tercih eder(seniz|sen) uygun bir saat yaz(ın|), ben ararım.',
      'Kısaca telefonda da konuşabiliriz; (size|sana) hangi gün, hangi saat uyar?',
      'Yazışmak yerine kısa bir görüşme de yapabiliriz; ne zaman müsait(siniz|sin)?',
    ],
    warm: [
      'İster(seniz|sen) bunu telefonda rahat rahat konuşalım; (size|sana) uyan bir saat söyle(yin|), ben arayayım.',
    ],
    firm: ['Kısa bir telefon görüşmesi de yapabiliriz; uygun oldu(ğunuz|ğun) saati yaz(ın|).'],
  },
  'ask-which': [
    'Hangisi (size|sana) daha uygun? Ona göre planlayayım.',
    'Benim için ikisi de olur; hangisini seçti(ğinizi|ğini) yaz(ın|), programımı ona göre ayarlayayım.',
    'Tercih(inizi|ini) yazma(nız|n) yeterli, planı ona göre yaparım.',
  ],
  'ask-for-answer': {
    plain: [
      'Kısa bir evet ya da hayır yeterli.',
      'Tek satırlık bir yanıt yeter, programımı ona göre yaparım.',
      'Nasıl ilerleyeceğimi bilmem için evet ya da hayır yazma(nız|n) bana yeter.',
    ],
    warm: ['Uzun uzun yazma(nıza|na) gerek yok, bir evet ya da hayır bana yeter.'],
    firm: ['Kısa bir evet ya da hayır rica ediyorum.'],
  },
  'note-more': [
    'Bir konu daha var: {note}.',
    'Bir de şunu ekleyeyim: {note}.',
    'Ayrıca aklı(nızda|nda) olsun: {note}.',
  ],
  'close-warm': [
    '(Sizinle|Seninle) çalışmaktan keyif alıyorum.',
    'Güzel bir hafta geçirme(nizi|ni) dilerim.',
    'Hafta(nız|n) güzel geçsin, görüşmek üzere.',
  ],
};
