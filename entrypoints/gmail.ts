/**
 * Starts a visit to Gmail in the top frame of its tab. A plain script and not WXT's content script: that one announces
 * itself to the page by a message with the extension's id, and carries a kilobyte that a visit does not need.
 */
import { browser, defineUnlistedScript } from '#imports';
import '#lib/mail/dock/in-page.css';
import { createGmailPage } from '#lib/mail/gmail/gmail-page.ts';
import { startSession } from '#lib/mail/session.ts';

export default defineUnlistedScript(() => {
  const isAlive = () => browser.runtime?.id !== undefined;
  void startSession(createGmailPage(window), browser.runtime.getURL('/sidebar.html'), isAlive, new AbortController());
});
