/** The same words under two agreements: what each kind of deciding term says, in four languages and across two. */
import { describe, expect, test } from 'vitest';
import { analyse } from '#lib/signals/analyse.ts';
import { readMessage } from '#lib/signals/read.ts';
import { guessTermKind, guessTermQuantity } from '#lib/signals/scope/term-kind.ts';
import { weighScope } from '#lib/signals/scope/weigh-scope.ts';
import { termOf } from '#tests/support/terms.ts';

const weigh = (text: string, agreed: readonly string[]) => {
  const reading = readMessage({ subject: '', text });
  if (reading === undefined) throw new Error(`not read: ${text}`);
  return weighScope(reading, agreed.map(termOf));
};

describe.each<[decides: string, text: string, inside: string[], outside: string[], deciding: string]>([
  [
    'rounds',
    'Could you send us a third revision of the cover by Friday?',
    ['book cover', '3 revision rounds'],
    ['book cover', '2 revision rounds'],
    '2 revision rounds',
  ],
  [
    'rounds',
    'Üçüncü revizyonu da cuma gününe kadar bekliyoruz.',
    ['kitap kapağı', '3 revizyon turu'],
    ['kitap kapağı', '2 revizyon turu'],
    '2 revizyon turu',
  ],
  [
    'rounds',
    'نوبت سوم اصلاحات را هم لطفا تا جمعه بفرستید.',
    ['طراحی کاتالوگ', 'سه نوبت اصلاح'],
    ['طراحی کاتالوگ', 'دو نوبت اصلاح'],
    'دو نوبت اصلاح',
  ],
  [
    'rounds',
    'Үшінші түзетуді де жұмаға дейін жіберіңізші.',
    ['кітап мұқабасы', '3 рет түзету'],
    ['кітап мұқабасы', '2 рет түзету'],
    '2 рет түзету',
  ],
  [
    'rounds, the terms in English',
    'Üçüncü revizyonu da cuma gününe kadar bekliyoruz.',
    ['book cover', '3 revision rounds'],
    ['book cover', '2 revision rounds'],
    '2 revision rounds',
  ],
  [
    'the language',
    'Please add the German version of the brochure too.',
    ['brochure, 8 pages', 'languages: English and German'],
    ['brochure, 8 pages', 'languages: English only'],
    'languages: English only',
  ],
  [
    'an exclusion',
    'And please send us the layered source files as well.',
    ['logo', 'source files included'],
    ['logo', 'no source files'],
    'no source files',
  ],
  [
    'the count',
    'Here are the texts for pages five and six, please put them in.',
    ['website, 6 pages'],
    ['website, 4 pages'],
    'website, 4 pages',
  ],
  ['the deliverables', 'کارت ویزیت را هم در همان فایل اضافه کنید.', ['لوگو', 'کارت ویزیت'], ['لوگو', 'تابلو'], 'لوگو'],
])('%s: %s', (_, text, inside, outside, deciding) => {
  test('inside', () => {
    expect(weigh(text, inside).verdict).toBe('in');
  });
  test('outside, by the term that decides', () => {
    expect(weigh(text, outside)).toMatchObject({ verdict: 'out', term: { text: deciding } });
  });
});

test('what is said with the record: the term that a request falls outside of is the reason', () => {
  const text = 'While you are at it, could you also add the German version of the brochure? It should be quick.';
  const agreed = ['brochure, 8 pages', 'languages: English only'].map(termOf);
  const [flag] = analyse({ subject: '', text }, { terms: agreed }, Date.parse('2026-06-01'));
  expect(flag).toMatchObject({
    signal: 'scope-creep',
    reason: { kind: 'outside-term', params: { term: 'languages: English only' } },
  });
});

test('an ended term says nothing', () => {
  const text = 'While you are at it, could you also add the German version of the brochure? It should be quick.';
  const ended = { ...termOf('languages: English only', 0), endedOn: '2026-02-01' };
  const [flag] = analyse({ subject: '', text }, { terms: [ended] }, Date.parse('2026-06-01'));
  expect(flag?.reason.kind).toBe('no-term');
});

test.each([
  ['2 revision rounds', 'revision-rounds', 2],
  ['no working files', 'exclusions', undefined],
  ['10 hours a month', 'hours', 10],
  ['brochure, 8 pages', 'deliverables', undefined],
  ['iki tur revizyon', 'revision-rounds', 2],
  ['baskı hariç', 'exclusions', undefined],
  ['ayda 10 saat', 'hours', 10],
  ['سه نوبت اصلاح', 'revision-rounds', 3],
  ['بدون فایل لایه‌باز', 'exclusions', undefined],
  ['۱۰ ساعت در ماه', 'hours', 10],
  ['2 рет түзету', 'revision-rounds', 2],
  ['басып шығару кірмейді', 'exclusions', undefined],
  ['айына 10 сағат', 'hours', 10],
])('%s is a term of the kind %s', (text, kind, quantity) => {
  expect(guessTermKind(text)).toBe(kind);
  expect(guessTermQuantity(text)).toBe(quantity);
});
