/** Each rule on sentences of its own: one that carries the signal, and the same words where they do not. */
import { describe, expect, test } from 'vitest';
import { reasons } from '#lib/i18n/messages/en/reasons.ts';
import { analyse } from '#lib/signals/analyse.ts';
import { RULE_NAMES } from '#lib/signals/rule-names.ts';
import { ENGLISH_RULES } from '#lib/signals/rules/en/all.ts';
import { RULE_CASES } from './rule-cases.ts';

const find = (text: string, subject = '') => analyse({ subject, text }, { terms: [] }, 0);

describe('each rule', () => {
  test.each(RULE_CASES)('$rule: $says', ({ rule, signal, says, marked, calm }) => {
    const finding = find(says).find((found) => found.signal === signal);
    expect(finding?.reason.params).toEqual({ rule });
    expect(finding?.ranges.map(([start, end]) => says.slice(start, end)).join(' ')).toContain(marked);
    expect(find(calm)).toEqual([]);
  });

  test('has a case, and a reason without exclamation or blame', () => {
    expect(new Set(RULE_CASES.map(({ rule }) => rule))).toEqual(new Set(RULE_NAMES));
    expect(new Set([...ENGLISH_RULES.map(({ name }) => name), 'shouting'])).toEqual(new Set(RULE_NAMES));
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z][^!]{8,70}\.$/);
  });
});

describe('what takes a meaning away', () => {
  test.each([
    ['quotation marks', 'The reviewer called the rival shop "a shambles", ours he liked.'],
    ['someone else', 'Our courier is useless, the parcel took a month.'],
    ['an imagined case', 'My director would be disappointed if we missed the fair.'],
    ['a smile', 'You lazy genius, it works :)'],
    ['another language', 'Das ist überhaupt nicht, was wir bestellt haben, und wir sind sehr unzufrieden damit.'],
    ['a machine', 'We are disappointed to see you go. Unsubscribe | View this email in your browser'],
  ])('%s', (_, text) => expect(find(text)).toEqual([]));

  test('thanks around a complaint do not', () => {
    const signals = find(
      'Thank you so much for the quick work! It is not what we had in mind, though. Have a lovely weekend.',
    );
    expect(signals.map(({ signal }) => signal)).toEqual(['dissatisfaction']);
  });
});

describe('findings', () => {
  test('say in which field the words stand', () => {
    const [finding] = find('See attached.', 'We will not pay for this');
    expect(finding?.field).toBe('subject');
  });

  test('have ordered ranges that do not overlap, inside the text', () => {
    const text = RULE_CASES.map(({ says }) => says).join('\n\n');
    for (const { ranges } of find(text)) {
      let last = 0;
      for (const [start, end] of ranges) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }
  });

  test('are the same each time', () => {
    const text = RULE_CASES.map(({ says }) => says).join(' ');
    expect(find(text)).toEqual(find(text));
  });

  test('count code units after an emoji and a curly apostrophe', () => {
    const text = '👩‍🎨 Sorry, but this isn’t what we ordered.';
    const [finding] = find(text);
    expect(finding?.ranges.map(([start, end]) => text.slice(start, end))).toEqual(['isn’t what we ordered']);
  });
});

describe('long text', () => {
  test.each([
    ['sentences', 'We will not pay while you are at it, it is not what we had expected. '],
    ['one endless sentence', 'not what we have not what you could not pay until '],
    ['no word at all', '-- ?? "" ((( '],
  ])('takes time in proportion: %s', (_, piece) => {
    const work = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const begun = process.cpuUsage();
      find(text);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    work(20_000);
    const small = Math.max(work(25_000), 10);
    expect(work(200_000)).toBeLessThan(small * 8 * 4);
  });
});
