/** Sentence ranges in English, Turkish, Persian, Kazakh and Russian. */

import { expect, test } from 'vitest';
import { sentenceRanges } from '#lib/text/sentences.ts';

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['No end', ['No end']],
  ['First line\nsecond line', ['First line', 'second line']],
  ['Really?! Yes… "Fine." (Ok.) Done', ['Really?!', 'Yes…', '"Fine."', '(Ok.)', 'Done']],
  ['See https://x.example/a.b?c=d. Then go.', ['See https://x.example/a.b?c=d.', 'Then go.']],
  ['It costs 1.500,50 or 3.5 at 10.30. Ok', ['It costs 1.500,50 or 3.5 at 10.30.', 'Ok']],
  ['Dr. Lee and Mr. J. Smith, e.g. here, agree. Good.', ['Dr. Lee and Mr. J. Smith, e.g. here, agree.', 'Good.']],
  ['At 5 p.m. we met. Then I left.', ['At 5 p.m. we met.', 'Then I left.']],
  ['So did I. Then you.', ['So did I.', 'Then you.']],
  [
    'Toplantı 3. kez ertelendi. Dr. Ayşe Hn. bekliyor! Tamam mı?',
    ['Toplantı 3. kez ertelendi.', 'Dr. Ayşe Hn. bekliyor!', 'Tamam mı?'],
  ],
  ['سلام. حال شما خوب است؟ بله! ممنون', ['سلام.', 'حال شما خوب است؟', 'بله!', 'ممنون']],
  ['Жұмыс бітті. Рахмет! 2026 ж. дейін күтеміз.', ['Жұмыс бітті.', 'Рахмет!', '2026 ж. дейін күтеміз.']],
  ['Это стоит 5 тыс. руб. и т.д. Подходит?', ['Это стоит 5 тыс. руб. и т.д. Подходит?']],
  ['1. First\n2. Second', ['1. First', '2. Second']],
  ['价格太高。请降低！', ['价格太高。', '请降低！']],
  ['  \n\n ', []],
  ['', []],
])('%j', (text, expected) => {
  expect(sentenceRanges(text).map(([from, to]) => text.slice(from, to))).toEqual(expected);
});
