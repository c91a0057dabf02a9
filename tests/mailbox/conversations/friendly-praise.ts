/** English: a simple friendly mail with praise and a referral; nothing to flag as trouble. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Tom Okafor', email: 'tom@paddleandpine.example' };

export const friendlyPraise: ConversationDefinition = {
  id: '19a5e2f4d0917a04',
  name: 'friendly-praise',
  language: 'en',
  subject: 'Launch day 🎉',
  messages: [
    {
      from: OWNER,
      to: [CLIENT],
      daysAgo: 4,
      at: '09:02',
      text: `Good morning Tom,

The booking page is live since eight. I tested a booking for two canoes on three phones and both confirmations arrived.

I'm around all day in case anything comes up.`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 3,
      at: '20:36',
      writer: 'iphone',
      text: `Aylin, eleven bookings on the first day and not one phone call asking how it works! You made this so easy for us.

I told my friend Lena from the climbing hall about you, she'll write to you this week.

Thanks again, it was a pleasure from start to finish.`,
    },
  ],
};
