/** Requests against recorded terms: the same words with opposite verdicts, and one verdict without a shared word. */
import { describe, expect, test } from 'vitest';
import { analyse } from '#lib/signals/analyse.ts';
import { guessTermKind, guessTermQuantity } from '#lib/signals/scope/term-kind.ts';
import { weighScope } from '#lib/signals/scope/weigh-scope.ts';
import { termOf } from '../../evaluate/signals.ts';

const weigh = (text: string, ...terms: string[]) => weighScope({ text }, terms.map(termOf));

describe('the same words, opposite verdicts', () => {
  test.each([
    ['Could you also do the Welsh version?', ['website in English and Welsh'], ['website in English and French']],
    [
      'Here come the notes for the third round, please make the logo rounder.',
      ['logo', '3 revision rounds'],
      ['logo', '2 revision rounds'],
    ],
    ['Please send the working files with the logo.', ['logo', 'working files'], ['logo', 'no working files']],
    ['While you are at it, please do the oat bars, that makes six.', ['6 product pages'], ['5 product pages']],
    ['Could you also write a blog post about the opening?', ['4 blog posts a month'], ['3 podcast episodes']],
  ])('%s', (text, covers, leavesOut) => {
    expect(weigh(text, ...covers).verdict).toBe('in');
    expect(weigh(text, ...leavesOut).verdict).toBe('out');
  });
});

describe('the same verdict without a shared word', () => {
  test.each([
    ['Can you also build us a web shop?', ['logo']],
    ['My brother in law wants his tax return done as well.', ['monthly bookkeeping']],
    ['I know we had our two rounds, but please try the anchor in burgundy.', ['logo', '2 revision rounds']],
    ['Hand over the raw footage, please send it on a disk.', ['wedding film', 'no raw footage']],
  ])('out: %s', (text, terms) => expect(weigh(text, ...terms).verdict).toBe('out'));
});

test('names the term that decides, with its day', () => {
  const terms = ['packaging design, 3 flavours', 'no working files'].map(termOf);
  const findings = analyse(
    { subject: '', text: 'Could you also add the working files to the delivery?' },
    { terms },
    0,
  );
  expect(findings.map(({ reason }) => reason)).toEqual([
    { kind: 'outside-term', params: { term: 'no working files', agreedOn: '2026-01-05' } },
  ]);
});

test('speaks more softly where nothing is recorded', () => {
  const message = { subject: '', text: 'While you are at it, please add a booking page.' };
  const [without] = analyse(message, { terms: [] }, 0);
  const [outside] = analyse(message, { terms: [termOf('logo', 0)] }, 0);
  expect(without?.reason.kind).toBe('no-term');
  expect(without?.confidence).toBeLessThan(outside?.confidence ?? 0);
});

test('is silent about agreed work, paid work and terms that have ended count no more', () => {
  const ask = { subject: '', text: 'Can you also design a poster?' };
  const term = termOf('poster and flyer', 0);
  expect(analyse(ask, { terms: [term] }, 0)).toEqual([]);
  expect(analyse({ subject: '', text: `${ask.text} Happy to pay extra.` }, { terms: [] }, 0)).toEqual([]);
  const ended = { ...term, endedOn: '2026-02-01' };
  expect(analyse(ask, { terms: [ended] }, Date.parse('2026-06-01'))).toHaveLength(1);
});

test.each([
  ['2 revision rounds', 'revision-rounds', 2],
  ['no working files', 'exclusions', undefined],
  ['shop support, 5 hours a month', 'hours', 5],
  ['payment within 14 days', 'payment-days', 14],
  ['one month notice', 'notice', 1],
  ['€ 80 an hour', 'fee', undefined],
  ['brochure, 8 pages', 'deliverables', undefined],
])('guesses what kind of term "%s" is', (text, kind, quantity) => {
  expect(guessTermKind(text)).toBe(kind);
  expect(guessTermQuantity(text)).toBe(quantity);
});

test('a term alone shuts a plainly worded request out', () => {
  const terms = ['logo', 'no working files'].map(termOf);
  const message = { subject: '', text: 'Thanks for the logo. Please send the Illustrator files to our printer.' };
  expect(analyse(message, { terms }, 0).map(({ signal }) => signal)).toEqual(['scope-creep']);
  expect(analyse({ ...message, text: 'Please send the print files to our printer.' }, { terms }, 0)).toEqual([]);
});

test('asking whether something is agreed is no verdict', () => {
  const text = 'Could we also have something on video? Not sure if that is part of what we have.';
  expect(weigh(text, '12 social posts a month').verdict).toBe('unclear');
});
