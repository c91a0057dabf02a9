/** The heading of the open conversation: the anchor from which everything else of it is found. */

import type { Strategy } from '../page/strategies.ts';
import { firstVisible } from '../page/visible.ts';
import { idInJslog, idOfPermanent, legacyId } from './ids.ts';

export const HEADING: readonly Strategy<Document, Element>[] = [
  // Capture subject-heading-2025-11-en.
  heading('h2-legacy-thread-id', 'sure', 'h2[data-legacy-thread-id]'),
  // The class of 2014 to 2026 (GMAIL facts 3); in the same capture.
  heading('h2-class', 'sure', 'h2.hP'),
  heading('h2-permanent-thread-id', 'sure', 'h2[data-thread-perm-id]'),
  // GMAIL facts 2.2, for accounts where the class was renamed.
  heading('h2-in-header', 'likely', '.ha h2'),
  // Capture subject-heading-2025-11-en: the name its script knows it by.
  heading('h2-script-name', 'likely', 'h2[jsname=r4nke]'),
];

function heading(name: string, sure: 'sure' | 'likely', selector: string): Strategy<Document, Element> {
  return { name, sure, find: (page) => firstVisible(page, selector) };
}

/** What an open conversation is read from; `heading` is absent where only a piece of a page is read. */
export interface ConversationPlace {
  readonly heading: Element | undefined;
  readonly container: ParentNode;
}

export const THREAD_ID: readonly Strategy<ConversationPlace, string>[] = [
  // Capture subject-heading-2025-11-en: there the permanent id is the word "undefined" while this one is right.
  {
    name: 'legacy-thread-id',
    sure: 'sure',
    find: ({ heading }) => legacyId(heading?.getAttribute('data-legacy-thread-id')),
  },
  // GMAIL facts 2.2 "id arithmetic".
  {
    name: 'permanent-thread-id',
    sure: 'sure',
    find: ({ heading }) => idOfPermanent(heading?.getAttribute('data-thread-perm-id')),
  },
  // Capture expanded-message-2025-08-en: key 1 of the message's log.
  { name: 'message-log', sure: 'likely', find: threadIdInLogs },
];

function threadIdInLogs({ container }: ConversationPlace): string | undefined {
  for (const element of container.querySelectorAll('.gs [jslog]')) {
    const id = idOfPermanent(idInJslog(element.getAttribute('jslog'), 1));
    if (id) return id;
  }
  return undefined;
}

/** The smallest element around the heading that holds messages: containers were renamed in 2022 and 2023, this way was not. */
export function conversationAround(heading: Element): Element | undefined {
  for (let around = heading.parentElement; around; around = around.parentElement) {
    if (MESSAGE_MARKERS.some((selector) => around?.querySelector(selector))) return around;
    if (around.matches('[role=main]')) return undefined;
  }
  return undefined;
}

/** Captures expanded-message-2025-08-en, collapsed-messages-2020-01-ru, and the older ones for the classes. */
const MESSAGE_MARKERS = [
  '.adn',
  '[data-legacy-message-id]',
  '[data-message-id]',
  '.adf',
  '[role=listitem] [email]',
  '[role=listitem] .a3s',
];
