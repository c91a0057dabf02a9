/** The same words under two agreements: what each kind of deciding term says, in four languages and across two. */
import { describe, expect, test } from 'vitest';
import { analyse } from '#lib/signals/analyse.ts';
import { readMessage } from '#lib/signals/read.ts';
import { guessTermKind, guessTermQuantity } from '#lib/signals/scope/term-kind.ts';
import type { ScopeVerdict } from '#lib/signals/scope/verdict.ts';
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
  [
    'the hours',
    'That makes 12 hours this month, and could you also sort the photos?',
    ['shop care', '15 hours a month'],
    ['shop care', '10 hours a month'],
    '10 hours a month',
  ],
  [
    'the hours',
    'Bu ay 12 saati bulduk; fotoğrafları da sıralar mısınız?',
    ['site bakımı', 'ayda 15 saat'],
    ['site bakımı', 'ayda 10 saat'],
    'ayda 10 saat',
  ],
  [
    'the hours',
    'این ماه شد ۱۲ ساعت؛ لطفا عکس‌ها را هم مرتب کنید.',
    ['نگهداری سایت', 'ماهی ۱۵ ساعت'],
    ['نگهداری سایت', 'ماهی ۱۰ ساعت'],
    'ماهی ۱۰ ساعت',
  ],
  [
    'the hours',
    'Осы айда 12 сағат болды, суреттерді де реттеп берсеңіз.',
    ['сайтқа қызмет көрсету', 'айына 15 сағат'],
    ['сайтқа қызмет көрсету', 'айына 10 сағат'],
    'айына 10 сағат',
  ],
  [
    'the period',
    'The form stopped working; the site has been live for ten weeks now. Could you fix it, please?',
    ['website', 'support for 12 weeks after launch'],
    ['website', 'support for 4 weeks after launch'],
    'support for 4 weeks after launch',
  ],
  [
    'the period',
    'Site on haftadır yayında, form çalışmıyor. Düzeltir misiniz?',
    ['web sitesi', 'yayından sonra 12 hafta destek'],
    ['web sitesi', 'yayından sonra 4 hafta destek'],
    'yayından sonra 4 hafta destek',
  ],
  [
    'the period',
    'سایت ده هفته است که بالا آمده و فرم کار نمی‌کند. لطفا درستش کنید.',
    ['وب‌سایت', 'پشتیبانی تا ۱۲ هفته پس از راه‌اندازی'],
    ['وب‌سایت', 'پشتیبانی تا ۴ هفته پس از راه‌اندازی'],
    'پشتیبانی تا ۴ هفته پس از راه‌اندازی',
  ],
  [
    'the period, in other units',
    'Сайттың ашылғанына екі ай болды, форма істемей қалды. Жөндеп бересіз бе?',
    ['сайт', 'іске қосқаннан кейін 12 апта қолдау'],
    ['сайт', 'іске қосқаннан кейін 30 күн қолдау'],
    'іске қосқаннан кейін 30 күн қолдау',
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

test.each<[decides: string, text: string, agreed: string[], verdict: ScopeVerdict]>([
  ['the language', 'Broşürün Almancasını da ekler misiniz?', ['brochure, 8 pages', 'languages: English only'], 'out'],
  ['the language', 'Broşürün Almancasını da ekler misiniz?', ['brochure', 'languages: English and German'], 'in'],
  ['an exclusion', 'Ayrıca kaynak dosyaları da gönderin lütfen.', ['logo', 'no source files'], 'out'],
  ['the count', 'Beşinci ve altıncı sayfaların metinleri ekte, lütfen yerleştirin.', ['website, 4 pages'], 'out'],
  ['the deliverables', 'Визиткаларды да сол файлға қосып жіберіңіз.', ['logo', 'business cards'], 'in'],
  ['the deliverables', 'Визиткаларды да сол файлға қосып жіберіңіз.', ['logo', 'signboard'], 'out'],
  ['the hours', 'Осы айда 12 сағат болды, суреттерді де реттеп берсеңіз.', ['shop care', '10 hours a month'], 'out'],
  ['the hours', 'Осы айда 12 сағат болды, суреттерді де реттеп берсеңіз.', ['shop care', '15 hours a month'], 'in'],
  ['the period', 'Site on haftadır yayında, form çalışmıyor. Düzeltir misiniz?', ['support for 30 days'], 'out'],
  ['the period', 'Site on haftadır yayında, form çalışmıyor. Düzeltir misiniz?', ['support for 90 days'], 'in'],
])('%s, with no word in common: %s under %j is %s', (_, text, agreed, verdict) => {
  expect(weigh(text, agreed).verdict).toBe(verdict);
});

const ANOTHER_ROUND = 'Could you go over the cover once more and send us another revision?';

test.each<[text: string, term: string, used: number, verdict: ScopeVerdict]>([
  [ANOTHER_ROUND, '2 revision rounds', 2, 'out'],
  [ANOTHER_ROUND, '2 revision rounds', 1, 'in'],
  ['Kapak için bir revizyon daha rica ediyoruz.', 'iki tur revizyon', 2, 'out'],
  ['Kapak için bir revizyon daha rica ediyoruz.', 'iki tur revizyon', 1, 'in'],
  ['لطفا یک نوبت اصلاح دیگر روی جلد انجام دهید.', 'دو نوبت اصلاح', 2, 'out'],
  ['لطفا یک نوبت اصلاح دیگر روی جلد انجام دهید.', 'دو نوبت اصلاح', 1, 'in'],
  ['Мұқабаға тағы бір түзету енгізіп жіберіңізші.', '2 рет түзету', 2, 'out'],
  ['Мұқабаға тағы бір түзету енгізіп жіберіңізші.', '2 рет түзету', 1, 'in'],
  ['Could you also sort the photos for the shop?', '10 hours a month', 10, 'out'],
  ['Could you also sort the photos for the shop? Three hours at most.', '10 hours a month', 8, 'out'],
  ['Could you sort the photos for the shop? Three hours at most.', '10 hours a month', 2, 'in'],
])('%s under %s, of which %d are used: %s', (text, term, used, verdict) => {
  const reading = readMessage({ subject: '', text });
  expect(reading && weighScope(reading, [{ ...termOf(term, 0), used }]).verdict).toBe(verdict);
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

test.each([
  [
    'While you are at it, could you also add the German version of the brochure? It should be quick.',
    'brochure in English and German',
  ],
  ['Bu arada broşürün Almanca sürümünü de ekleyiverin, zaten çok sürmez.', 'broşür, Türkçe ve Almanca'],
])('what the terms hold is not flagged, however it is worded: %s', (text, agreed) => {
  const signals = (terms: string[]) =>
    analyse({ subject: '', text }, { terms: terms.map(termOf) }, Date.parse('2026-06-01')).map(({ signal }) => signal);
  expect(signals([])).toContain('scope-creep');
  expect(signals([agreed])).not.toContain('scope-creep');
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
