/** What makes an apology conditional is told by words alone: a doubt beside the apology, in each language’s own ways. */
import { describe, expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { isConditional } from '#lib/drafts/check/conditional.ts';

describe.each<[Language, string[], string[]]>([
  [
    'en',
    ['I apologise, assuming the file was broken when it left me.', 'Sorry, provided it was our courier.'],
    ['I apologise: the file was broken when it left me.', 'If you send the key, I start today.'],
  ],
  [
    'tr',
    ['Rahatsızlık verdiysem kusura bakmayın.'],
    ['Dosyayı geç gönderdim, kusura bakmayın.', 'İsterseniz yarın gelirim.'],
  ],
  [
    'fa',
    ['بابت زحمتی که احتمالاً پیش آمد عذر می‌خواهم.', 'لابد کم‌کاری از ما بوده، ببخشید.'],
    ['بابت دیر رسیدن فایل عذر می‌خواهم.', 'احتمالاً فردا می‌رسم.'],
  ],
  ['kk', ['Көңіліңізге тисем, кешіріңіз.'], ['Файл кеш кетті, кешіріңіз.', 'Қаласаңыз, ертең келемін.']],
])('%s', (language, conditional, plain) => {
  test.each(conditional)('%s', (sentence) => {
    expect(isConditional(sentence, language)).toBe(true);
  });
  test.each(plain)('not: %s', (sentence) => {
    expect(isConditional(sentence, language)).toBe(false);
  });
});
