/** The rows of the list. Outlook keeps few in the page and uses them again for other conversations as the user scrolls. */
import type { Correspondent } from '#lib/core/mail.ts';
import { isVisible } from '../page/visible.ts';
import { canonicalId } from './ids.ts';
import { personOf } from './people.ts';

/** OUTLOOK facts 2.8. */
export const LIST = '[role=listbox], [data-app-section="MessageList"], #MailList';

export function rowsIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(':is([role=option], [data-focusable-row])[data-convid]')];
}

export function threadIdOfRow(row: Element): string | undefined {
  return canonicalId(row.getAttribute('data-convid'));
}

export function visibleThreadIds(document: Document): string[] {
  return [...new Set(rowsIn(document).flatMap((row) => (isVisible(row) && threadIdOfRow(row)) || []))];
}

/** All that are selected: several may be, and one stays so beside an empty pane. */
export function selectedRows(document: Document): Element[] {
  return rowsIn(document).filter((row) => row.ariaSelected === 'true' && isVisible(row));
}

/** OUTLOOK facts 2.4: the address is the title, the name the text. */
export function peopleOfRow(row: Element): Correspondent[] {
  return [...row.querySelectorAll('[title*="@"]')].map(personOf);
}
