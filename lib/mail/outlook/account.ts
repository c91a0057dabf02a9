/** The signed-in address and its holder's name. */
import { withoutMarks } from '#lib/text/marks.ts';
import type { Found } from '../mail-page.ts';
import { lastAddress } from '../page/plain-text.ts';
import type { Strategy, Trace } from '../page/strategies.ts';
import { isPopOut } from './pane.ts';

const ROOT = '[id^="primaryMailboxRoot_"]';

const ACCOUNT: readonly Strategy<Document, string>[] = [
  // OUTLOOK facts 2.6: the root of the folder tree. Of several mailboxes it is the one with the selected folder.
  { name: 'mailbox-root', sure: 'sure', find: (page) => only([...page.querySelectorAll(ROOT)].map(addressOf)) },
  { name: 'mailbox', sure: 'likely', find: rootOfSelectedFolder },
];

/** The folder tree can be closed at any time, so an address once seen holds for as long as the page is there. */
export function createAccounts(document: Document) {
  let seen: string | undefined;
  const strategies = ACCOUNT.concat({
    name: 'seen-before',
    sure: 'likely',
    find: (page) => (page.querySelector(ROOT) ? undefined : seen),
  });
  return (trace: Trace): Found<string> | undefined => {
    const found = trace.firstFound('account', strategies, document);
    seen = found?.value ?? seen;
    return found;
  };
}

function only(addresses: readonly (string | undefined)[]): string | undefined {
  const known = new Set(addresses.filter(Boolean));
  return known.size === 1 ? [...known][0] : undefined;
}

function addressOf(root: Element): string | undefined {
  const texts = [root.getAttribute('title'), root.getAttribute('data-folder-name'), root.textContent];
  return texts.map((text) => lastAddress(text ?? '')?.toLowerCase()).find(Boolean);
}

/** The last root before the one selected folder, or that one itself. */
function rootOfSelectedFolder(page: Document): string | undefined {
  const selected = '[role=treeitem][aria-selected=true]';
  const folders = [...page.querySelectorAll(`${ROOT}, ${selected}`)];
  const at = folders.findIndex((folder) => folder.matches(selected));
  const root = folders.slice(0, at + 1).findLast((folder) => folder.matches(ROOT));
  return root && page.querySelectorAll(selected).length === 1 ? addressOf(root) : undefined;
}

/** OUTLOOK facts 2.5: the title is "folder - holder - Outlook". Labels are sentences in the user's language. */
export function holderName({ title, location }: Document): string | undefined {
  const parts = withoutMarks(title).split(/\s[-–—]\s/);
  return parts.length < 3 || isPopOut(location) ? undefined : parts.at(-2);
}
