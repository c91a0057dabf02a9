/** What a client's message asks between the lines: the findings of one message, from its new text, the terms on record and the client's history. */
import { dayOfInstant } from '#lib/core/days.ts';
import type { Agreement } from '#lib/core/record.ts';
import { type Finding, type Reason, type Sensitivity, SIGNALS, type Signal } from '#lib/core/signal.ts';
import { isAutomatic } from '#lib/text/automatic.ts';
import { adjusted, type Baseline } from './baseline.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { MEANING_IDS } from './lexicon/meaning-ids.ts';
import { gravityOf } from './model/decide.ts';
import { THRESHOLDS } from './model/weights.ts';
import { type Reading, readMessage, sentenceProbability, wordingProbability } from './read.ts';
import { type ScopeWeighing, weighScope } from './scope/weigh-scope.ts';
import type { MessageText } from './words.ts';

/** Raised with every change that can change a finding, so that stored messages are analysed again. */
export const ENGINE_VERSION = 11;

export interface ClientRecord {
  readonly terms: readonly Agreement[];
  readonly baseline?: Baseline | undefined;
  /** How readily each signal is spoken of; `normal` where it is not named. */
  readonly sensitivity?: Readonly<Partial<Record<Signal, Sensitivity>>> | undefined;
}

/** `message` is the sender's own new text: no quotes, no signature; outgoing mail is never passed here. `now` (ms UTC) decides which terms are in force. */
export function analyse(message: MessageText, record: ClientRecord, now: number): Finding[] {
  if (isAutomatic(message)) return [];
  const reading = readMessage(message);
  if (reading === undefined || reading.words.length === 0) return [];
  const terms = record.terms.length === 0 ? record.terms : inForce(record.terms, now);
  const scope = terms.length === 0 ? undefined : weighScope(reading, terms);
  return SIGNALS.flatMap((signal) => findingOf(signal, reading, record, scope) ?? []);
}

export function inForce(terms: readonly Agreement[], now: number): Agreement[] {
  const today = dayOfInstant(now, 'UTC');
  return terms.filter((term) => term.endedOn === undefined || term.endedOn > today);
}

/** What is said outright in one sentence weighs by itself, and is not thinned out by the mail around it: an insult is one however friendly the rest. */
const OUTRIGHT: Readonly<Partial<Record<Signal, ReadonlySet<number>>>> = {
  hostility: new Set([MEANING_IDS.indexOf('insult-person'), MEANING_IDS.indexOf('threat-to-person')]),
};
const NONE: ReadonlySet<number> = new Set();

function findingOf(
  signal: Signal,
  reading: Reading,
  { baseline, sensitivity }: ClientRecord,
  scope: ScopeWeighing | undefined,
): Finding | undefined {
  const worded = Math.max(
    wordingProbability(signal, reading),
    sentenceProbability(signal, OUTRIGHT[signal] ?? NONE, reading),
  );
  const weighed = signal === 'scope-creep' && scope !== undefined ? scope.creep(worded) : worded;
  const confidence = adjusted(signal, weighed, baseline);
  const threshold =
    THRESHOLDS[sensitivity?.[signal] ?? 'normal'][reading.language][gravityOf(signal, scope !== undefined)];
  if (confidence < threshold) return undefined;
  const evidence = evidenceFor(signal, reading);
  if (evidence === undefined) return undefined;
  const { field, ranges } = evidence;
  return {
    signal,
    confidence: Math.round(confidence * 100) / 100,
    field,
    ranges: [...ranges],
    reason: reasonOf(signal, evidence, scope),
  };
}

function reasonOf(signal: Signal, evidence: Evidence, scope: ScopeWeighing | undefined): Reason {
  const { cue, heaviest } = evidence;
  const wording: Reason =
    cue === undefined ? { kind: 'learnt', params: { words: [...heaviest] } } : { kind: 'rule', params: { rule: cue } };
  if (signal !== 'scope-creep') return wording;
  if (scope === undefined) return { kind: 'no-term', params: wording.params };
  const { term } = scope;
  if (term === undefined) return wording;
  const used = term.used === undefined ? {} : { used: term.used };
  return { kind: 'outside-term', params: { term: term.text, agreedOn: term.agreedOn, ...used } };
}
