/** English: a receipt of a service, sent by a machine; nobody is a client here. */
import type { ConversationDefinition } from '../model.ts';

const SENDER = { name: 'Stackpark Billing', email: 'no-reply@billing.stackpark.example' };

const ROW = 'padding:8px 0;border-bottom:1px solid #dddddd';

export const receipt: ConversationDefinition = {
  id: '19a7a90b12cd330b',
  name: 'receipt',
  language: 'en',
  subject: 'Your Stackpark receipt #2041-7763',
  messages: [
    {
      from: SENDER,
      daysAgo: 2,
      at: '03:00',
      writer: 'newsletter',
      text: `Thanks for your payment, Aylin.

This is your receipt for November. There is nothing left to pay.`,
      below: `<table width="100%" cellpadding="0" style="font-size:14px"><tbody><tr><td style="${ROW}">Hosting, small plan</td><td align="right" style="${ROW}">$12.00</td></tr><tr><td style="${ROW}">Backups</td><td align="right" style="${ROW}">$2.00</td></tr><tr><td style="padding:8px 0"><b>Paid</b></td><td align="right" style="padding:8px 0"><b>$14.00</b></td></tr></tbody></table><p style="font-size:12px;color:#888888">Stackpark Ltd, 4 Harbour Lane. <a href="https://stackpark.example/unsubscribe" target="_blank">Unsubscribe</a> from receipts.</p>`,
      clipped: true,
    },
  ],
};
