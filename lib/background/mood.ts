/** The mood of a client's last messages, from the findings that tell of it: displeasure weighs more than thanks. Pure. */
import type { Signal } from '#lib/core/signal.ts';
import type { ClientCard, FindingView } from '#lib/core/view.ts';

/** Asking for more, or for less money, is business and no mood. */
const STRAINED: ReadonlySet<Signal> = new Set([
  'dissatisfaction',
  'hostility',
  'payment-trouble',
  'terms-dispute',
  'leaving-threat',
]);
const WARM: ReadonlySet<Signal> = new Set(['praise', 'referral', 'new-work']);

interface Past {
  readonly message: { readonly sentAt?: number | undefined };
  readonly findings: readonly Pick<FindingView, 'signal' | 'state'>[];
}

export function moodLine(history: readonly Past[]): ClientCard['mood'] {
  return history.map(({ message, findings }) => ({ sentAt: message.sentAt, mood: moodOf(findings) }));
}

function moodOf(findings: Past['findings']): ClientCard['mood'][number]['mood'] {
  const counted = findings.filter(({ state }) => state === 'open' || state === 'confirmed');
  if (counted.some(({ signal }) => STRAINED.has(signal))) return 'strained';
  return counted.some(({ signal }) => WARM.has(signal)) ? 'warm' : 'even';
}
