/** What of the practice Gmail can be chosen, in code or by query parameters (`?practice-theme=dark`). */
import { OWNER } from '../people.ts';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from './words.ts';

export interface PracticeOptions {
  /** Picks the variant of each conversation. */
  readonly seed: number;
  /** The time from which all dates are counted back, in ms. */
  readonly now: number;
  readonly account: string;
  readonly displayLanguage: DisplayLanguage;
  readonly theme: 'light' | 'dark';
  /** Follows the display language unless told otherwise. */
  readonly direction: 'ltr' | 'rtl';
  readonly conversationView: 'on' | 'off';
  readonly readingPane: 'off' | 'right' | 'below';
  /** The header and reply bar of all conversations; `seeded` lets the seed pick. */
  readonly header: 'seeded' | 'old' | 'new';
  readonly editor: 'rich' | 'plain';
  /** As the page looks after the browser has translated it. */
  readonly translated: boolean;
  /** A company's account names itself in the title in place of "Gmail". */
  readonly title: 'gmail' | 'workspace';
  /** Which messages are expanded when a conversation opens. */
  readonly expanded: 'last' | 'all';
  /** From the click on Reply until the editor is there, in ms. */
  readonly replyDelay: number;
  /** From the opening of a conversation until its messages stand in the view, in ms. */
  readonly paintDelay: number;
}

export function completeOptions(given: Partial<PracticeOptions>): PracticeOptions {
  const displayLanguage = given.displayLanguage ?? 'en';
  return {
    seed: 1,
    now: Date.now(),
    account: OWNER.email,
    displayLanguage,
    theme: 'light',
    direction: displayLanguage === 'fa' ? 'rtl' : 'ltr',
    conversationView: 'on',
    readingPane: 'off',
    header: 'seeded',
    editor: 'rich',
    translated: false,
    title: 'gmail',
    expanded: 'last',
    replyDelay: 350,
    paintDelay: 30,
    ...given,
  };
}

/** The choices named in the address, over the given ones. Unknown values are ignored. */
export function optionsFromQuery(query: URLSearchParams, given: Partial<PracticeOptions>): PracticeOptions {
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
    displayLanguage: choice('language', DISPLAY_LANGUAGES),
    theme: choice('theme', ['light', 'dark']),
    direction: choice('direction', ['ltr', 'rtl']),
    conversationView: choice('conversation-view', ['on', 'off']),
    readingPane: choice('reading-pane', ['off', 'right', 'below']),
    header: choice('header', ['seeded', 'old', 'new']),
    editor: choice('editor', ['rich', 'plain']),
    translated: query.has('practice-translated') ? true : undefined,
    expanded: choice('expanded', ['last', 'all']),
    title: choice('title', ['gmail', 'workspace']),
    replyDelay: number('reply-delay'),
    paintDelay: number('paint-delay'),
  };
  const named = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return completeOptions({ ...given, ...named });
}
