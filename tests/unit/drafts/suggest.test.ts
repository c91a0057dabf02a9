/** Which drafts are suggested for which flags, and in which order. */
import { describe, expect, test } from 'vitest';
import type { Signal } from '#lib/core/signal.ts';
import { draftText } from '#lib/drafts/compose.ts';
import { suggestDrafts } from '#lib/drafts/suggest.ts';
import { flag, message, outside, TODAY, term } from './flagged.ts';

const TEXT =
  'The menu is broken again. Also add a French version. You are useless. Others charge half. We pay next year.';
const WORDS: Partial<Record<Signal, string>> = {
  dissatisfaction: 'broken again',
  'scope-creep': 'add a French version',
  hostility: 'You are useless',
  'price-pressure': 'charge half',
  'payment-trouble': 'pay next year',
};
const TERM = term('Two languages: English and German.', '2026-05-03');

function situations(signals: Signal[], terms = [TERM], reason = outside(TERM)) {
  const findings = signals.map((signal) =>
    flag(TEXT, signal, WORDS[signal] ?? TEXT, signal === 'scope-creep' ? reason : undefined),
  );
  return suggest([message(TEXT, ...findings)], terms).map((draft) => draft.situation);
}

function suggest(incoming: Parameters<typeof suggestDrafts>[0]['incoming'], terms = [TERM]) {
  return suggestDrafts({ language: 'en', recipientName: 'Maria Lopez', ownName: '', incoming, terms, today: TODAY });
}

describe('the fitting draft comes first', () => {
  test.each<[Signal[], string[]]>([
    [[], []],
    [['dissatisfaction'], ['unhappy-client']],
    [['hostility'], ['unhappy-client']],
    [['dissatisfaction', 'hostility'], ['unhappy-client']],
    [['scope-creep'], ['outside-recorded-term', 'decline-request']],
    [
      ['scope-creep', 'dissatisfaction'],
      ['unhappy-client', 'outside-recorded-term', 'decline-request'],
    ],
    [
      ['scope-creep', 'price-pressure'],
      ['outside-recorded-term', 'decline-request'],
    ],
    [['price-pressure'], ['decline-request']],
    [
      ['price-pressure', 'dissatisfaction'],
      ['unhappy-client', 'decline-request'],
    ],
    [['payment-trouble'], []],
    [
      ['payment-trouble', 'scope-creep'],
      ['outside-recorded-term', 'decline-request'],
    ],
    [['praise'], []],
  ])('%j gives %j', (signals, expected) => {
    expect(situations(signals)).toEqual(expected);
  });

  test('without a recorded term the extra is estimated, not cited', () => {
    expect(situations(['scope-creep'], [])).toEqual(['outside-no-term', 'decline-request']);
    expect(situations(['scope-creep'], [TERM], { kind: 'no-term', params: { rule: 'test' } })[0]).toBe(
      'outside-no-term',
    );
  });

  test('a request flagged by its wording alone is held against the deliverables on record', () => {
    const byWording = { kind: 'rule', params: { rule: 'test' } } as const;
    expect(situations(['scope-creep'], [TERM], byWording)[0]).toBe('outside-recorded-term');
    expect(situations(['scope-creep'], [term('14 days', '2026-05-03', 'payment-days')], byWording)[0]).toBe(
      'outside-no-term',
    );
  });

  test('a term that has ended, or is not yet agreed, is not cited', () => {
    expect(situations(['scope-creep'], [{ ...TERM, endedOn: TODAY }])[0]).toBe('outside-no-term');
    const later = term(TERM.text, '2027-01-01');
    expect(situations(['scope-creep'], [later], outside(later))[0]).toBe('outside-no-term');
  });

  test('the newest message leads; each situation is offered once and three at most', () => {
    const older = message(
      TEXT,
      flag(TEXT, 'dissatisfaction', 'broken again'),
      flag(TEXT, 'price-pressure', 'charge half'),
    );
    const newer = message('Could you add a shop too', flag('Could you add a shop too', 'scope-creep', 'add a shop'));
    const drafts = suggest([newer, older]);
    expect(drafts.map((draft) => draft.situation)).toEqual([
      'outside-recorded-term',
      'decline-request',
      'unhappy-client',
    ]);
    expect(drafts.map(draftText)[1]).toContain('add a shop');
  });
});

test('displeasure voiced rudely is answered as displeasure, and no rude word is said back', () => {
  const text = 'You are useless, the menu is broken again on every phone.';
  const incoming = [
    message(text, flag(text, 'hostility', 'You are useless'), flag(text, 'dissatisfaction', 'broken again')),
  ];
  const reply = suggest(incoming).map(draftText).join();
  expect(reply).toContain('“the menu is broken again on every phone”');
  expect(reply).not.toContain('useless');
});

test('an insult that names no complaint asks for it and quotes nothing', () => {
  const [draft] = suggest([message(TEXT, flag(TEXT, 'hostility', 'You are useless'))]);
  expect(draft?.practices).toEqual(['A2', 'C4']);
  expect(draft?.sentences.map((sentence) => sentence.move)).toContain('ask-what-is-wrong');
  expect(draft && draftText(draft)).not.toMatch(/useless|“/);
});

test('two mails to the same client do not read alike', () => {
  const reply = (text: string) =>
    suggest([message(text, flag(text, 'dissatisfaction', 'is broken'))])
      .map(draftText)
      .join();
  const replies = ['The menu is broken', 'The search is broken', 'The form is broken', 'The map is broken'].map(reply);
  const sentences = replies.map((text) => new Set(text.split(/(?<=[.?])\s+/)));
  const [first = new Set()] = sentences;
  for (const other of sentences.slice(1)) expect(first.intersection(other).size).toBeLessThan(first.size / 2);
});
