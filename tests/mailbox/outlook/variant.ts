/** Outlook looks different from account to account and week to week: a seed picks one shape for each conversation. */
import { createDice } from '../dice.ts';
import type { PracticeOptions } from './options.ts';

/**
 * Where the address of a sender from outside stands in the page: text and label, one of them, a title, only the list's
 * row, or nowhere (a quote may still hold it).
 */
export const SENDER_FORMS = ['both', 'text', 'label', 'title', 'row', 'nowhere'] as const;
export type SenderForm = (typeof SENDER_FORMS)[number];

/** The quoted history: in the same body, in a second body that is shown, or in one that comes after a click. */
export const HISTORY_FORMS = ['inline', 'open', 'closed'] as const;
export type HistoryForm = (typeof HISTORY_FORMS)[number];

export interface Variant {
  readonly sender: SenderForm;
  readonly history: HistoryForm;
  /** Role and id on one element, the role around it, or no id at all. */
  readonly body: 'same' | 'outside' | 'no-id';
  readonly time: 'both' | 'testid' | 'id';
  /** Some builds put the full date into a title. */
  readonly timeTitle: boolean;
  /** The subject's own title; without it a category's word is glued to the text. */
  readonly subject: 'title' | 'glued';
  readonly headingLevel: 2 | 3;
  readonly recipients: 'holder' | 'well';
  /** Which name the reply icon has, if it has one. */
  readonly icons: 'plain' | 'sized' | 'filled' | 'none';
  /** Whose id the address bar shows, and whether it names the folder. */
  readonly addressNames: 'conversation' | 'message';
  readonly addressFolder: boolean;
  readonly draft: 'editor' | 'notice';
  /** How often the quoted part has been through Outlook already. */
  readonly hops: 1 | 2;
  /** The header of the quote in the reply: with its id, or as since 2025 without. */
  readonly replyQuote: 'id' | 'no-id';
  readonly signature: boolean;
}

export function variantOf(options: Pick<PracticeOptions, 'seed' | 'sender' | 'history'>, threadId: string): Variant {
  const next = createDice(`outlook/${options.seed}/${threadId}`);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[next() % values.length] ?? values[0];
  const sender = pick<SenderForm>(['both', 'both', 'text', 'label', 'title', 'row']);
  const history = pick<HistoryForm>(['inline', 'open', 'closed']);
  return {
    sender: options.sender === 'seeded' ? sender : options.sender,
    history: options.history === 'seeded' ? history : options.history,
    body: pick(['same', 'outside', 'no-id']),
    time: pick(['both', 'testid', 'id']),
    timeTitle: pick([false, false, true]),
    subject: pick(['title', 'title', 'glued']),
    headingLevel: pick([3, 3, 2]),
    recipients: pick(['holder', 'well']),
    icons: pick(['plain', 'plain', 'sized', 'filled', 'none']),
    addressNames: pick(['conversation', 'message']),
    addressFolder: pick([true, false]),
    draft: pick(['editor', 'notice']),
    hops: pick([1, 2]),
    replyQuote: pick(['id', 'no-id']),
    signature: pick([true, true, false]),
  };
}
