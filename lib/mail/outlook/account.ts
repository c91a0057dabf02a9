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
  { name: 'selected-mailbox', sure: 'likely', find: rootOfSelectedFolder },
  // Some business builds name the address on the button; its menu does while it is open.
  {
    name: 'account-button',
    sure: 'likely',
    find: (page) =>
      only([...page.querySelectorAll('#mectrl_currentAccount_secondary, #O365_MainLink_Me')].map(addressOf)),
  },
];

/** The folder tree can be closed at any time, so an address once seen holds for its place in the address bar. */
export function createAccounts(document: Document) {
  const seen = new Map<string, string>();
  // OUTLOOK facts 2.1: `/mail/0/`, `/mail/1/` tell several signed-in accounts apart.
  const slot = () => /^\/\w+\/(\d+)\//.exec(document.location.pathname)?.[1] ?? '';
  const strategies = ACCOUNT.concat({
    name: 'seen-before',
    sure: 'likely',
    find: (page) => (page.querySelector(ROOT) ? undefined : seen.get(slot())),
  });
  return (trace: Trace): Found<string> | undefined => {
    const found = trace.firstFound('account', strategies, document);
    if (found) seen.set(slot(), found.value);
    return found;
  };
}

function only(addresses: readonly (string | undefined)[]): string | undefined {
  const known = new Set(addresses.filter(Boolean));
  return known.size === 1 ? [...known][0] : undefined;
}

function addressOf(element: Element): string | undefined {
  const texts = ['title', 'data-folder-name', 'aria-label'].map((name) => element.getAttribute(name));
  return [...texts, element.textContent].map((text) => lastAddress(text ?? '')?.toLowerCase()).find(Boolean);
}

/** The last root before the selected folder, or around it. */
function rootOfSelectedFolder(page: Document): string | undefined {
  const folders = page.querySelectorAll('[role=treeitem][aria-selected=true]');
  const [folder] = folders;
  const before = [...page.querySelectorAll(`${ROOT}, [role=treeitem][aria-selected=true]`)];
  const root = folder && before.slice(0, before.indexOf(folder) + 1).findLast((element) => element.matches(ROOT));
  return root && folders.length === 1 ? addressOf(root) : undefined;
}

/** OUTLOOK facts 2.5: the title is "folder - holder - Outlook". Labels are sentences in the user's language. */
export function holderName({ title, location }: Document): string | undefined {
  const parts = withoutMarks(title).split(/\s[-–—]\s/);
  return parts.length < 3 || isPopOut(location) ? undefined : parts.at(-2);
}
