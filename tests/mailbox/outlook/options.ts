/** What of the practice Outlook can be chosen, in code or by query parameters (`?practice-theme=dark`). */
import { OWNER } from '../people.ts';
import { HISTORY_FORMS, type HistoryForm, SENDER_FORMS, type SenderForm } from './variant.ts';
import { DISPLAY_LANGUAGES, type DisplayLanguage, isRightToLeft } from './words.ts';

export interface PracticeOptions {
  /** Picks the variant of each conversation. */
  readonly seed: number;
  /** The time from which all dates are counted back, in ms. */
  readonly now: number;
  readonly account: string;
  /** A personal account or a company's; follows the host: outlook.live.com serves the first, the others the second. */
  readonly build: 'consumer' | 'business';
  readonly displayLanguage: DisplayLanguage;
  readonly theme: 'light' | 'dark';
  /** Follows the display language unless told otherwise. */
  readonly direction: 'ltr' | 'rtl';
  /** The reading pane holds a conversation, or one message at a time. */
  readonly view: 'conversation' | 'item';
  /** The user's setting for the messages of a conversation. */
  readonly order: 'newest-first' | 'oldest-first';
  /** How the pane names senders; `seeded` lets the seed pick one for each conversation. */
  readonly sender: 'seeded' | SenderForm;
  readonly history: 'seeded' | HistoryForm;
  /** A closed folder pane takes the account's address out of the page. */
  readonly folders: 'open' | 'closed';
  /** Which messages are expanded when a conversation opens. */
  readonly expanded: 'last' | 'all';
  /** The list is filled up with small conversations until it has this many rows. */
  readonly rows: number;
  /** The mailbox's own time zone, as "Europe/Berlin"; Outlook shows this one, wherever the browser is. */
  readonly timeZone: 'browser' | (string & {});
  /** From the click on Reply until the editor is there, in ms. */
  readonly replyDelay: number;
  /** From the change of the address until the pane shows what it names, in ms. */
  readonly paintDelay: number;
}

export function completeOptions(given: Partial<PracticeOptions>): PracticeOptions {
  const displayLanguage = given.displayLanguage ?? 'en';
  return {
    seed: 1,
    now: Date.now(),
    account: OWNER.email,
    build: 'consumer',
    displayLanguage,
    theme: 'light',
    direction: isRightToLeft(displayLanguage) ? 'rtl' : 'ltr',
    view: 'conversation',
    order: 'newest-first',
    sender: 'seeded',
    history: 'seeded',
    folders: 'open',
    expanded: 'last',
    rows: 0,
    timeZone: 'browser',
    replyDelay: 450,
    paintDelay: 200,
    ...given,
  };
}

/** The choices named in the address, over the given ones, over what the host brings. Unknown values are ignored. */
export function optionsFromUrl(url: URL, given: Partial<PracticeOptions>): PracticeOptions {
  const query = url.searchParams;
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === query.get(`practice-${name}`));
  const number = (name: string): number | undefined => {
    const text = query.get(`practice-${name}`);
    return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  const asked = {
    seed: number('seed'),
    now: number('now'),
    account: query.get('practice-account') ?? undefined,
    build: choice('build', ['consumer', 'business']),
    displayLanguage: choice('language', DISPLAY_LANGUAGES),
    theme: choice('theme', ['light', 'dark']),
    direction: choice('direction', ['ltr', 'rtl']),
    view: choice('view', ['conversation', 'item']),
    order: choice('order', ['newest-first', 'oldest-first']),
    sender: choice('sender', SENDER_FORMS),
    history: choice('history', HISTORY_FORMS),
    folders: choice('folders', ['open', 'closed']),
    expanded: choice('expanded', ['last', 'all']),
    rows: number('rows'),
    timeZone: query.get('practice-time-zone') ?? undefined,
    replyDelay: number('reply-delay'),
    paintDelay: number('paint-delay'),
  };
  const named = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const build = url.hostname === 'outlook.live.com' ? 'consumer' : 'business';
  return completeOptions({ build, ...given, ...named });
}
