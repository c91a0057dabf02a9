/** The client's words that a draft says back: short, whole words, decent. */
import { describe, expect, test } from 'vitest';
import { cleaned, MAX_QUOTE_CHARS, quoteOf, shortened } from '#lib/drafts/quote.ts';

function quote(text: string, words: string, rude: string[] = []) {
  const rangeOf = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
  return quoteOf(text, rangeOf(words), rude.map(rangeOf));
}

describe('a quote', () => {
  test.each([
    ['takes the sentence', 'Hi.\nThis is not what I expected! Call me.', 'not what', 'This is not what I expected'],
    [
      'does not break at a decimal point',
      'You billed 3.5 hours too many. Bye.',
      'too many',
      'You billed 3.5 hours too many',
    ],
    [
      'takes the clause of a long sentence',
      `${'We talked about many things that day, '.repeat(3)}but the logo is wrong, and so on and on`,
      'logo is wrong',
      'the logo is wrong',
    ],
    [
      'drops what ties it to the sentence before',
      'And honestly, others charge half. Bye',
      'charge half',
      'others charge half',
    ],
    ['drops it in Persian', 'سلام. ضمناً یک خلاصه هم بنویسید. ممنون', 'یک خلاصه', 'یک خلاصه هم بنویسید'],
    ['drops it in Turkish', 'Bir de kısa bir özet yazar mısınız? Sağ olun', 'özet', 'kısa bir özet yazar mısınız'],
    ['drops it in Kazakh', 'Сонымен бірге баннер де жасаңыз. Рақмет', 'баннер', 'баннер де жасаңыз'],
    [
      'drops an excuse for asking in Turkish',
      'Bu arada hazır eliniz değmişken kapağı da ekleyiverin. Sağ olun',
      'kapağı da',
      'kapağı da ekleyiverin',
    ],
    [
      'drops an excuse for asking in Persian',
      'سلام. تا دستتان در کار است جلد پنجم را هم شروع کنید. ممنون',
      'جلد پنجم',
      'جلد پنجم را هم شروع کنید',
    ],
    [
      'drops an excuse for asking in Kazakh',
      'Қолыңыз тиіп тұрғанда мұқабаны да қосыңыз. Рақмет',
      'мұқабаны',
      'мұқабаны да қосыңыз',
    ],
    ['drops a tag', 'And also this is a quick one, right?', 'quick one', 'this is a quick one'],
    ['keeps a word that only looks so', 'So far nothing works here. Bye', 'nothing works', 'So far nothing works here'],
    [
      'shortens the sentence, as long as that keeps the flagged words',
      'I think we had imagined something closer to what we talked about in the very first meeting at your studio near the old harbour',
      'imagined something',
      'I think we had imagined something closer to what we talked about in the very first meeting at your studio…',
    ],
    [
      'keeps the Persian joiner',
      'سلام. این آن چیزی نیست که می‌خواستیم؟ ممنون',
      'چیزی نیست',
      'این آن چیزی نیست که می‌خواستیم',
    ],
    [
      'drops pictures and repeated marks',
      'Not good at all 😡😡, really ,, really',
      'at all',
      'Not good at all, really, really',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(quote(text, words)).toBe(expected);
  });

  test.each([
    ['a word or two', 'Simply wrong.', 'wrong'],
    ['shouting', 'WHERE IS MY LOGO', 'LOGO'],
    ['a link', 'see https://example.com/broken page', 'broken page'],
  ])('is left out for %s', (_, text, words) => {
    expect(quote(text, words)).toBeUndefined();
  });

  test('never holds a rude word', () => {
    expect(quote('You fool, the logo is wrong again', 'logo is wrong', ['You fool'])).toBe('the logo is wrong again');
    expect(quote('You fool the logo is wrong again', 'logo is wrong', ['You fool'])).toBeUndefined();
    expect(quote('Only a fool sends this', 'fool sends this', ['fool'])).toBeUndefined();
  });

  test('is cut at a word boundary', () => {
    const long = quote(`${'word '.repeat(60)}is not right ${'word '.repeat(60)}`, 'is not right') ?? '';
    expect(long.length).toBeLessThanOrEqual(MAX_QUOTE_CHARS);
    expect(long).toContain('is not right');
  });

  test('costs the same in a body of any size', () => {
    const body = `${'x '.repeat(1_000_000)}the logo is wrong. ${'y '.repeat(1_000_000)}`;
    const started = performance.now();
    expect(quote(body, 'logo is wrong')).toContain('logo is wrong');
    expect(performance.now() - started).toBeLessThan(200);
  });
});

test('a shortened text ends in whole words and an ellipsis', () => {
  expect(shortened('Two rounds of changes are included', 20)).toBe('Two rounds of…');
  expect(shortened('Two rounds', 20)).toBe('Two rounds');
});

test('cleaning leaves one plain line', () => {
  expect(cleaned(' - “Two\n rounds”  \u202Eof [[price]] changes... ')).toBe('Two rounds of price changes');
});
