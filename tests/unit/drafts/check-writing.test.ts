/** The second look: what is marked, in which kind of text, with which words, and what is left alone. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '#lib/core/fault.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { type CheckWriting, createWritingCheck } from '#lib/drafts/check/check-writing.ts';
import { PRACTICE_OF, SENTENCE_HEADS, type SentenceHead } from '#lib/drafts/check/faults.ts';
import { loadWritingCheck } from '#lib/drafts/check/load-check.ts';
import { pack } from '#lib/signals/model/packed.ts';

const checks = new Map<Language, CheckWriting>();
beforeAll(async () => {
  for (const language of LANGUAGES) checks.set(language, await loadWritingCheck(language));
});

const faultsIn = (language: Language, text: string, kind: Parameters<CheckWriting>[1]) =>
  checks
    .get(language)?.(text, kind)
    .map(({ fault }) => fault) ?? [];

describe.each<[Language, Fault, string]>([
  ['en', 'blame', 'You never answer my questions on time.'],
  ['en', 'conditional-apology', 'I am sorry if you felt left out.'],
  ['en', 'break-up-wording', 'It is time for us to break up.'],
  ['en', 'over-promise', 'Sure, I will do as many rounds as you like, no problem.'],
  ['tr', 'blame', 'Yazdıklarımı hiç okumuyorsunuz.'],
  ['tr', 'conditional-apology', 'Sizi kırdıysam özür dilerim.'],
  ['fa', 'blame', 'شما هیچ‌وقت نامه‌های مرا نمی‌خوانید.'],
  ['fa', 'conditional-apology', 'اگر ناراحت شدید عذر می‌خواهم.'],
  ['kk', 'blame', 'Сіз менің хаттарымды ешқашан оқымайсыз.'],
  ['kk', 'conditional-apology', 'Ренжітіп қойсам, кешірім сұраймын.'],
])('%s %s', (language, fault, text) => {
  test('is marked where it stands, with its practice', () => {
    const before = { en: 'Hello,', tr: 'Merhaba,', fa: 'سلام،', kk: 'Сәлеметсіз бе,' }[language];
    const whole = `${before}\n\n${text}`;
    const found = checks
      .get(language)?.(whole, 'reply')
      .find((one) => one.fault === fault);
    expect(found?.practice).toBe(PRACTICE_OF[fault]);
    expect(text).toContain(whole.slice(found?.start, found?.end));
  });

  test('is not the user’s where it is quoted', () => {
    const [open, close] = language === 'fa' || language === 'kk' ? ['«', '»'] : ['“', '”'];
    expect(faultsIn(language, `${open}${text}${close}`, 'reply')).not.toContain(fault);
  });
});

test('a plain apology, praise with “always” and a question of taste are left alone', () => {
  const text =
    'Hi Maya,\n\nI am sorry that the file came late. You always send such clear notes. Maybe the blue one?\n\nSam';
  expect(faultsIn('en', text, 'reply')).toEqual([]);
});

test('a wavering word counts where something is refused, and nowhere else', () => {
  const maybe = 'Maybe I could still do it after all, let me think about it.';
  expect(faultsIn('en', `Hi Maya,\n\n${maybe}\n\nSam`, 'decline')).toContain('waffle');
  expect(faultsIn('en', `Hi Maya,\n\n${maybe}\n\nSam`, 'update')).not.toContain('waffle');
});

/** Every sentence scores 0 on every head: whether it does something is up to the threshold alone. */
function checkOf(thresholds: Partial<Record<SentenceHead, number>>): CheckWriting {
  const heads = SENTENCE_HEADS.map(() => 0);
  const model = { ...pack(new Map(), heads), largest: heads, biases: heads };
  return createWritingCheck({ model, thresholds: SENTENCE_HEADS.map((head) => thresholds[head] ?? Infinity) }, 'en');
}

test.each([
  ['where nothing comes near to a way forward', 0.2, ['bare-no']],
  ['not where something nearly is one', 0.05, []],
])('a no is bare %s', (_, wayForward, marked) => {
  const found = checkOf({ refusal: 0, 'way-forward': wayForward })('I will not add the shop.', 'decline');
  expect(found.map(({ fault }) => fault)).toEqual(marked);
});

test('a no with a way forward is none without', () => {
  const no = 'Hi Maya,\n\nI will not be adding the shop to the site.';
  expect(faultsIn('en', `${no}\n\nSam`, 'decline')).toEqual(['bare-no']);
  expect(faultsIn('en', `${no} What I can do is the order form alone, for €300.\n\nSam`, 'decline')).toEqual([]);
});

test('a parting letter names what is left and by when, what is owed, the last day, and thanks', () => {
  const letter = [
    'Dear Maya,',
    'Thank you for three good years of work together. I am ending our cooperation, and my last working day is 30 June.',
    'Until then I will deliver the autumn catalogue by 20 June. Invoice 12 over €450 is still to be paid.',
    'I wish you all the best.\nSam',
  ];
  const without = (index: number, words: string) =>
    letter.map((part, at) => (at === index ? words : part)).join('\n\n');
  expect(faultsIn('en', letter.join('\n\n'), 'parting-letter')).toEqual([]);
  expect(
    faultsIn('en', without(1, 'I am ending our cooperation, and my last working day is 30 June.'), 'parting-letter'),
  ).toEqual(['missing-thanks']);
  expect(
    faultsIn('en', without(2, 'Until then I will deliver the autumn catalogue by 20 June.'), 'parting-letter'),
  ).toEqual(['missing-terms']);
});

test('an empty text, and one of marks alone, have no faults', () => {
  for (const text of ['', '   ', '!!! … ???', '\u200c\n\n']) {
    for (const language of LANGUAGES) expect(faultsIn(language, text, 'reply')).toEqual([]);
  }
});
