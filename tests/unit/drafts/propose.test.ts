/** Which situations are proposed for which flags, and in which order. */
import { describe, expect, test } from 'vitest';
import type { Situation } from '#lib/core/draft.ts';
import type { Signal } from '#lib/core/signal.ts';
import { proposeReplies, type ReplyTo } from '#lib/drafts/propose.ts';
import { NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';
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

function situations(signals: Signal[], terms = [TERM], reason = outside(TERM)): readonly Situation[] {
  const findings = signals.map((signal) =>
    flag(TEXT, signal, WORDS[signal] ?? TEXT, signal === 'scope-creep' ? reason : undefined),
  );
  return propose([message(TEXT, ...findings)], { terms }).proposals;
}

function propose(incoming: ReplyTo['incoming'], client: Partial<ReplyTo['client']> = {}) {
  return proposeReplies({
    language: 'en',
    address: undefined,
    recipientName: 'Maria Lopez',
    ownName: '',
    ownMails: [],
    incoming,
    client: { ...NOTHING_ON_RECORD, terms: [TERM], ...client },
    today: TODAY,
  });
}

describe('the fitting situation comes first', () => {
  test.each<[Signal[], Situation[]]>([
    [[], []],
    [['dissatisfaction'], ['unhappy']],
    [['hostility'], ['upset', 'abusive']],
    [['dissatisfaction', 'hostility'], ['unhappy']],
    [['scope-creep'], ['outside-term', 'decline', 'goodwill']],
    [
      ['scope-creep', 'dissatisfaction'],
      ['unhappy', 'outside-term', 'decline'],
    ],
    [
      ['scope-creep', 'price-pressure'],
      ['outside-term', 'decline', 'hold-price'],
    ],
    [['price-pressure'], ['hold-price']],
    [
      ['price-pressure', 'dissatisfaction'],
      ['unhappy', 'hold-price'],
    ],
    [['payment-trouble'], ['late-answer']],
    [
      ['scope-creep', 'payment-trouble'],
      ['late-answer', 'outside-term', 'decline'],
    ],
    [['leaving-threat'], ['leaving']],
    [
      ['leaving-threat', 'dissatisfaction'],
      ['unhappy', 'leaving'],
    ],
    [
      ['unethical-ask', 'praise'],
      ['unethical', 'praise'],
    ],
    [['terms-dispute'], ['dispute']],
    [['urgency-pressure'], ['deadline']],
    [['wants-update'], ['status']],
    [
      ['praise', 'referral', 'new-work'],
      ['referral', 'new-work', 'praise'],
    ],
  ])('%j gives %j', (signals, expected) => {
    expect(situations(signals)).toEqual(expected);
  });

  test('without a recorded term the extra is estimated, not cited', () => {
    expect(situations(['scope-creep'], [])[0]).toBe('outside-no-term');
    expect(situations(['scope-creep'], [TERM], { kind: 'no-term', params: { rule: 'test' } })[0]).toBe(
      'outside-no-term',
    );
  });

  test('a request flagged by its wording alone is held against the deliverables on record', () => {
    const byWording = { kind: 'rule', params: { rule: 'test' } } as const;
    expect(situations(['scope-creep'], [TERM], byWording)[0]).toBe('outside-term');
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
    const material = propose([newer, older]);
    expect(material.proposals).toEqual(['outside-term', 'decline', 'goodwill']);
    expect(material.special.decline?.request).toBe('Could you add a shop too');
  });

  test('a boundary leads only on an insult without a complaint, or on repeated abuse', () => {
    const insult = flag(TEXT, 'hostility', 'You are useless', { kind: 'rule', params: { rule: 'insult' } });
    const anger = flag(TEXT, 'hostility', 'You are useless');
    expect(propose([message(TEXT, insult)]).proposals[0]).toBe('abusive');
    expect(propose([message(TEXT, anger)]).proposals[0]).toBe('upset');
    expect(propose([message(TEXT, anger)], { abuseBefore: true }).proposals[0]).toBe('abusive');
    expect(propose([message(TEXT, insult, flag(TEXT, 'dissatisfaction', 'broken again'))]).proposals).toEqual([
      'unhappy',
    ]);
  });

  test('who will pay late gets an answer, and a reminder where something is overdue', () => {
    const late = message(TEXT, flag(TEXT, 'payment-trouble', 'pay next year'));
    const invoice = { number: '7', amount: undefined, dueOn: '2026-11-01' };
    expect(propose([late], { invoices: [invoice] }).proposals).toEqual(['late-answer', 'reminder-first']);
    expect(propose([late], { invoices: [invoice] }).facts['days-late']).toBe('20');
    expect(propose([late], { invoices: [{ ...invoice, dueOn: '2026-12-01' }] }).proposals).toEqual(['late-answer']);
  });
});

test('displeasure voiced rudely is answered as displeasure, and no rude word is said back', () => {
  const text = 'You are useless, the menu is broken again on every phone.';
  const material = propose([
    message(text, flag(text, 'hostility', 'You are useless'), flag(text, 'dissatisfaction', 'broken again')),
  ]);
  expect(material.proposals).toEqual(['unhappy']);
  expect(material.special.unhappy).toEqual({ complaint: 'the menu is broken again on every phone' });
});

test('what is chosen by hand still quotes what the mail nearly says, and nothing of a mail that says nothing of it', () => {
  const nearly = 'Hi Sam, thanks for the pages. I am not happy with the photos, they are full of mistakes.';
  expect(propose([message(nearly)]).special.unhappy).toHaveProperty('complaint');
  expect(propose([message('Hi Sam, see you on Tuesday at ten.')]).special.unhappy).toEqual({});
});

test('a mail decides how its writer is addressed, and the record before it', () => {
  const mail = message('Merhaba Deniz, dosyayı bana gönderir misin? Sana zahmet.');
  const to = {
    language: 'tr',
    recipientName: 'Ayşe',
    ownName: '',
    ownMails: [],
    incoming: [mail],
    today: TODAY,
  } as const;
  expect(proposeReplies({ ...to, address: undefined, client: NOTHING_ON_RECORD }).address).toBe('informal');
  expect(proposeReplies({ ...to, address: 'formal', client: NOTHING_ON_RECORD }).address).toBe('formal');
});

test('two things asked for in one mail are both said back, in their order; three are too many', () => {
  const text = 'Could you also add an order form? It is quick. And do our banner too. A map as well would be nice.';
  const asks = (...words: string[]) => {
    const ranges = words.flatMap((one) => flag(text, 'scope-creep', one).ranges);
    const [first = ''] = words;
    return propose([message(text, { ...flag(text, 'scope-creep', first), ranges })]).special['poor-idea'];
  };
  const both = (first: string, second: string) => ({ request: { quotes: [first, second] } });
  expect(asks('do our banner')).toEqual({ request: 'do our banner too' });
  expect(asks('add an order form', 'do our banner')).toEqual(
    both('Could you also add an order form', 'do our banner too'),
  );
  expect(asks('add an order form', 'do our banner', 'A map as well')).toEqual(
    both('Could you also add an order form', 'A map as well would be nice'),
  );
  expect(asks('add an order', 'order form')).toEqual({ request: 'Could you also add an order form' });
});

describe('of several deliverables agreed together', () => {
  const agreed = ['Monthly VAT return', 'Payroll for up to 5 people', 'Year-end accounts'].map((text) =>
    term(text, '2026-05-03'),
  );
  const citing = (text: string, terms = agreed) =>
    propose([message(text, flag(text, 'scope-creep', text))], { terms }).special['outside-term']?.term;

  test('the one that the mail speaks of is cited, else all of them', () => {
    expect(citing('We are eleven now, do the payrolls for the new ones too')).toBe('Payroll for up to 5 people');
    expect(citing('Could you also design a leaflet for us')).toBe(
      'Monthly VAT return; Payroll for up to 5 people; Year-end accounts',
    );
    expect(citing('یک بروشور هم طراحی کنید', [term('اظهارنامه', '2026-05-03'), term('حقوق', '2026-05-03')])).toBe(
      'اظهارنامه؛ حقوق',
    );
  });

  test('its day is said with the year only where that does not go without saying', () => {
    const dayOf = (agreedOn: string) => {
      const text = 'Could you also design a leaflet for us';
      const terms = [term('Monthly VAT return', agreedOn)];
      return propose([message(text, flag(text, 'scope-creep', text))], { terms }).special['outside-term']?.[
        'term-date'
      ];
    };
    expect(dayOf('2026-05-03')).toEqual({ dateOf: '2026-05-03' });
    expect(dayOf('2025-05-03')).toEqual({ day: '2025-05-03' });
  });

  test('a scrap of a term is not cited alone', () => {
    const scraps = ['ویرایش زبانی رمان', '۳۲۰ صفحه'].map((text) => term(text, '2026-05-03'));
    expect(citing('یک خلاصهٔ ده صفحه‌ای هم بنویسید', scraps)).toBe('ویرایش زبانی رمان؛ ۳۲۰ صفحه');
  });

  test('what was agreed on another day stays out', () => {
    const older = term('Office plants', '2025-01-10');
    expect(citing('Could you also design a leaflet', [...agreed.slice(0, 2), older])).toBe(
      'Monthly VAT return; Payroll for up to 5 people',
    );
  });
});

describe('what is asked for beside the main matter', () => {
  const text = 'We can only pay next year. Please add a French version of the menu too. The last one was broken again.';
  const late = flag(text, 'payment-trouble', 'pay next year');
  const extra = flag(text, 'scope-creep', 'add a French version');
  const unhappy = flag(text, 'dissatisfaction', 'broken again');

  test('is said back to a late payer and to an unhappy client, so that silence grants nothing', () => {
    const { special } = propose([message(text, late, extra, unhappy)]);
    const further = 'Please add a French version of the menu too';
    expect(special['late-answer']).toMatchObject({ request: 'We can only pay next year', further });
    expect(special.unhappy).toEqual({ complaint: 'The last one was broken again', further });
  });

  test('is said back to one who asks for a lower price too', () => {
    const mail = 'That is more than we can pay, could you come down to 300? And add a French version of the menu too.';
    const cheaper = flag(mail, 'price-pressure', 'come down to 300');
    const { special } = propose([message(mail, cheaper, flag(mail, 'scope-creep', 'French version'))]);
    expect(special['hold-price']).toMatchObject({ further: 'add a French version of the menu too' });
  });

  test('is not said twice where it is the complaint itself, nor taken from another mail', () => {
    const one = 'You still have not added the French version';
    const both = [flag(one, 'dissatisfaction', 'not added'), flag(one, 'scope-creep', 'French version')];
    expect(propose([message(one, ...both)]).special.unhappy).toEqual({ complaint: one });
    expect(propose([message(text, unhappy), message(text, extra)]).special.unhappy).not.toHaveProperty('further');
  });

  test('is heard from a late payer also where it is not sure enough for a flag', () => {
    const asked =
      'This month we cannot pay. While you are at it, add the second page as well, it is just a small thing.';
    const nothing = 'This month we cannot pay. See you at the fair.';
    const furtherIn = (mail: string) =>
      propose([message(mail, flag(mail, 'payment-trouble', 'cannot pay'))]).special['late-answer']?.further;
    expect(furtherIn(asked)).toContain('add the second page');
    expect(furtherIn(nothing)).toBeUndefined();
  });
});
