/** English: somebody of the user's own firm, whom a company's Outlook names without an address. */
import type { ConversationDefinition } from '../../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../../people.ts';

const COLLEAGUE = { name: 'Jonas Reuter', email: 'jonas@saber.example' };

export const colleague: ConversationDefinition = {
  id: '19a75b3c90de1f44',
  name: 'colleague',
  language: 'en',
  subject: 'Holiday cover in December',
  messages: [
    {
      from: COLLEAGUE,
      daysAgo: 5,
      at: '11:20',
      writer: 'outlook',
      text: `Hi Aylin,

I am away from the 20th to the 27th. Could you look after the two hosting clients meanwhile?`,
    },
    {
      from: OWNER,
      to: [COLLEAGUE],
      daysAgo: 4,
      at: '09:05',
      writer: 'outlook',
      text: `Hi Jonas,

Yes, gladly. Please leave me the logins in the safe.`,
      signature: OWNER_SIGNATURE,
    },
  ],
};
