/** English: a client forwards what somebody else asks for; the request stands in the forwarded part, not in a quote. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Grace Lindqvist', email: 'grace.lindqvist@fjordtours.example' };

export const forwardedRequest: ConversationDefinition = {
  id: '19a8042e9917c50d',
  name: 'forwarded-request',
  language: 'en',
  subject: 'Fwd: Accessibility report',
  messages: [
    {
      from: CLIENT,
      daysAgo: 1,
      at: '15:54',
      text: `Hi Aylin, see below from the tourist board. Can you tell me what of this is a big job and what is small? No rush, their deadline is in February.

Grace`,
      forwarded: {
        from: { name: 'Jonas Dahl', email: 'jonas.dahl@visitfjord.example' },
        subject: 'Accessibility report',
        text: `Dear Ms Lindqvist,

Three things must change on your booking pages before the new season:

- The calendar cannot be used with a keyboard
- The grey text on the price list has too little contrast
- The photographs have no descriptions

Please confirm by 15 February that this is done.

Jonas Dahl`,
      },
    },
    {
      from: OWNER,
      daysAgo: 1,
      at: '17:20',
      text: `Hi Grace,

The text and the photographs are small, half a day together. The calendar is the big one. I will send you a figure for it tomorrow.`,
      signature: OWNER_SIGNATURE,
      quotes: false,
      unsynced: true,
    },
  ],
};
