/** The reply: its choices, open places, and what happened to it. */
import type { Situation } from '#lib/core/draft.ts';
import { plural } from '../../plural.ts';

const situations: Record<Situation, string> = {
  'unhappy-client': 'Make it right',
  'outside-recorded-term': 'Recall the terms',
  'outside-no-term': 'Name the cost',
  'decline-request': 'Decline',
};

export const reply = {
  heading: 'Your reply',
  choices: 'Ways to answer',
  situations,
  text: 'Text of the reply',
  fillIn: 'Fill in',
  why: 'Why these words',
  ownWords: 'Plain courtesy',
  insert: 'Insert',
  copy: 'Copy',
  startOver: 'Start over',
  open: ({ slots, count }: { slots: string; count: number }) =>
    plural('en', count, { one: `Still open: ${slots}.`, other: `Still open: ${slots}.` }),
  fillFirst: 'Fill in',
  insertAnyway: 'Insert as it is',
  inserted: 'In your reply box. Read it once more; sending is yours.',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  failures: {
    'other-conversation': 'Another conversation is open now, so nothing was inserted. The draft is still here.',
    'no-reply-button': 'No reply button was found, so nothing was inserted. The draft is safe; copy it instead.',
    'editor-did-not-open': 'The reply box did not open. The draft is safe; copy it instead.',
    'editor-refused': 'The reply box did not take the text. The draft is safe; copy it instead.',
    'not-verified': 'It is not certain that the text arrived. Look in the reply box; the draft is safe here.',
    'no-page': 'The mail tab does not answer. The draft is safe; copy it, then reload the tab.',
  },
};
