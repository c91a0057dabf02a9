/** The signed-in address. Kept apart from the address slot in the URL, which changes as accounts sign in and out. */
import { withoutMarks } from '#lib/text/marks.ts';
import { lastAddress, wholeAddress } from '../page/plain-text.ts';
import type { Strategy } from '../page/strategies.ts';

export const ACCOUNT: readonly Strategy<Document, string>[] = [
  // GMAIL facts 2.4: the title is "… - name@domain - Gmail"; a subject may hold an address of its own, so only a part that is an address counts.
  { name: 'title', sure: 'sure', find: accountInTitle },
  // GMAIL facts 2.4: the bracket of the label is the address in every display language.
  {
    name: 'sign-out-link',
    sure: 'sure',
    find: (page) =>
      lastAddress(
        page.querySelector('a[href^="https://accounts.google.com/SignOutOptions"]')?.getAttribute('aria-label') ?? '',
      ),
  },
  // Captures account-switcher-2 and -4: the owner of a delegated mailbox.
  {
    name: 'delegated-identity',
    sure: 'likely',
    find: (page) => lastAddress(page.querySelector('.identityUserDelegatedAccount')?.textContent ?? ''),
  },
  // Captures account-switcher-1 and -5: the other accounts are links, the signed-in one is not.
  { name: 'account-switcher', sure: 'likely', find: accountInSwitcher },
];

function accountInTitle(page: Document): string | undefined {
  const parts = withoutMarks(page.title).split(/\s[-–—]\s/);
  return parts.slice(0, -1).map(wholeAddress).findLast(Boolean);
}

function accountInSwitcher(page: Document): string | undefined {
  const texts = [...page.querySelectorAll('[role=banner] *')].filter((element) => !element.firstElementChild);
  const addresses = texts
    .filter((element) => !element.closest('a'))
    .flatMap((element) => wholeAddress(element.textContent) ?? []);
  return new Set(addresses).size === 1 ? addresses[0] : undefined;
}
