/** The reading pane. Outlook keeps panes it has left in the page, hidden, so the fullest visible one counts. */
import { listed } from '../page/strategies.ts';
import { isVisible } from '../page/visible.ts';

export const PANE = listed<Document, Element>(
  [
    // OUTLOOK facts 2.3: conversation view and item view, then the frame around either.
    ['pane-id', 'sure', '#ConversationReadingPaneContainer, #ItemReadingPaneContainer'],
    ['pane-frame', 'sure', '#ReadingPaneContainerId'],
    ['section', 'sure', '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]'],
    ['compose-section', 'likely', '[data-app-section="MailReadCompose"]'],
    // A window of its own may have none of these.
    ['pop-out', 'likely', 'body'],
  ],
  (page, selector) => {
    if (selector === 'body' && !isPopOut(page.location)) return undefined;
    const panes = [...page.querySelectorAll(selector)].filter(isVisible);
    return panes.length > 1 ? panes.sort((a, b) => lengthOf(b) - lengthOf(a))[0] : panes[0];
  },
);

function lengthOf({ textContent }: Element): number {
  return textContent?.length ?? 0;
}

/** OUTLOOK facts 2.1: a message in a window of its own, without list, folders or account. */
export function isPopOut({ pathname }: Location): boolean {
  return pathname.includes('/deeplink/');
}

/** Pane, heading and editors: what belongs to reading and answering. */
export function regionOf(pane: Element): Element {
  return pane.closest('[data-app-section="MailReadCompose"], [role=main]') ?? pane;
}
