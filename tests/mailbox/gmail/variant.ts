/** Gmail looks a little different from account to account and day to day: a seed picks one shape for each conversation. */
import { createDice } from '../dice.ts';
import type { PracticeOptions } from './options.ts';

export interface Variant {
  /** New is the shape of November 2025: no table around header and reply bar, other buttons. */
  readonly header: 'old' | 'new';
  readonly permId: 'real' | 'undefined' | 'missing';
  /** The place, counted from the first message, of one that has no `data-legacy-message-id`; -1 where all have. */
  readonly withoutLegacyId: number;
  readonly bodyClass: 'plain' | 'msg' | 'm';
  /** A second, hidden, empty body beside the real one. */
  readonly translationSlot: boolean;
  /** The quote stands in the reply editor already, and is not kept back behind the three dots. */
  readonly quoteInEditor: boolean;
  /** Whether a left view keeps `role=main`. */
  readonly staleKeepsRole: boolean;
  /** Whether an expanded message leaves its collapsed form in the page, hidden. */
  readonly keepsCollapsed: boolean;
  readonly suggestionBar: boolean;
  /** How what is folded away is wrapped: plainly, marked as seen before, or as before 2018. */
  readonly folding: 'plain' | 'seen' | 'old';
}

export function variantOf(options: Pick<PracticeOptions, 'seed' | 'header'>, threadId: string): Variant {
  const next = createDice(`${options.seed}/${threadId}`);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[next() % values.length] ?? values[0];
  const seeded = pick<Variant['header']>(['old', 'new']);
  return {
    header: options.header === 'seeded' ? seeded : options.header,
    permId: pick(['real', 'undefined', 'missing']),
    withoutLegacyId: pick([-1, 0, 1]),
    bodyClass: pick(['plain', 'msg', 'm']),
    translationSlot: pick([true, false]),
    quoteInEditor: pick([false, false, true]),
    staleKeepsRole: pick([true, false]),
    keepsCollapsed: pick([true, false]),
    suggestionBar: pick([false, true]),
    folding: pick(['plain', 'seen', 'old']),
  };
}
