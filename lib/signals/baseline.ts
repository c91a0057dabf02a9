/**
 * How this client's history moves what is believed of a message: a blunt client's bluntness is not hostility, what the user has
 * called no problem is believed less, what they have confirmed more, and a first message is judged more carefully.
 */
import type { Signal } from '#lib/core/signal.ts';
import { readMessage, wordingProbability } from './read.ts';
import type { MessageText } from './words.ts';

/** What the user has said of a signal in this client's mail. */
export interface Verdicts {
  readonly notAProblem: number;
  readonly confirmed: number;
}

export interface Baseline {
  /** Of this client, before this one. */
  readonly messages: number;
  readonly verdicts: Readonly<Partial<Record<Signal, Verdicts>>>;
  /** Tone: the mean probability of these signals in the client's earlier messages; absent where there are too few. */
  readonly usual: Readonly<Partial<Record<Signal, number>>>;
}

/** Each verdict moves the log odds by so much, and all together by no more than `FURTHEST`. */
const PER_VERDICT = 0.5;
const FURTHEST = 2;
/** A first message comes without anything to compare it with (log odds). */
const FIRST_MESSAGE = 0.2;
/** How much of a usual tone is taken off: a client who is always so says less by it. */
const USUAL_SHARE = 0.5;

/** The signals that tell of a tone and not of a request. */
const TONE_SIGNALS: readonly Signal[] = ['hostility', 'dissatisfaction'];

/** Of fewer messages no tone is usual. */
const LEAST_MESSAGES = 4;

/** The mean probability of the signals of tone over a client's messages. */
export function usualTone(messages: readonly MessageText[]): Baseline['usual'] {
  if (messages.length < LEAST_MESSAGES) return {};
  const readings = messages.flatMap((message) => readMessage(message) ?? []);
  const mean = (signal: Signal) =>
    readings.reduce((sum, reading) => sum + wordingProbability(signal, reading), 0) / Math.max(1, readings.length);
  return Object.fromEntries(TONE_SIGNALS.map((signal) => [signal, mean(signal)]));
}

/** The probability of a signal, given the client. */
export function adjusted(signal: Signal, probability: number, baseline: Baseline | undefined): number {
  if (baseline === undefined) return probability;
  const { notAProblem = 0, confirmed = 0 } = baseline.verdicts[signal] ?? {};
  const said = Math.max(-FURTHEST, Math.min(FURTHEST, (confirmed - notAProblem) * PER_VERDICT));
  const usual = baseline.usual[signal];
  const tone = usual === undefined ? 0 : Math.max(0, logOdds(usual) - logOdds(0.1)) * USUAL_SHARE;
  const first = baseline.messages === 0 ? FIRST_MESSAGE : 0;
  return 1 / (1 + Math.exp(-(logOdds(probability) + said - tone - first)));
}

function logOdds(probability: number): number {
  const within = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(within / (1 - within));
}
