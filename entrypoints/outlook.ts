/** Starts a visit to Outlook on the web in the top frame of its tab. Why it is a plain script: entrypoints/gmail.ts. */
import { browser, defineUnlistedScript } from '#imports';
import '#lib/mail/dock/in-page.css';
import { createOutlookPage } from '#lib/mail/outlook/outlook-page.ts';
import { startSession } from '#lib/mail/session.ts';

export default defineUnlistedScript(() => {
  const isAlive = () => browser.runtime?.id !== undefined;
  void startSession(createOutlookPage(window), browser.runtime.getURL('/sidebar.html'), isAlive, new AbortController());
});
