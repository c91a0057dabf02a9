/** Runs inside a page: the built Outlook reader. */
import { createOutlookPage } from '#lib/mail/outlook/outlook-page.ts';

const api = { createOutlookPage };

declare global {
  var goodTermsOutlook: typeof api | undefined;
}
globalThis.goodTermsOutlook = api;
