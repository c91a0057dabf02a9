/** Starts a visit to Gmail in the top frame of its tab. */
import { browser, defineContentScript } from '#imports';
import '#lib/mail/dock/in-page.css';
import { createGmailPage } from '#lib/mail/gmail/gmail-page.ts';
import { startSession } from '#lib/mail/session.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main(ctx) {
    const visit = new AbortController();
    ctx.onInvalidated(() => visit.abort());
    const isAlive = () => browser.runtime?.id !== undefined;
    void startSession(createGmailPage(window), browser.runtime.getURL('/sidebar.html'), isAlive, visit);
  },
});
