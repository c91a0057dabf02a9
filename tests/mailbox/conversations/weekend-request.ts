/** English: an unreasonable weekend request, with the pressure on the user and a threat to look elsewhere. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Marcus Bell', email: 'm.bell@northgatelegal.example' };
const ASSISTANT = { name: 'Priya Nair', email: 'p.nair@northgatelegal.example' };
const SIGNATURE = 'Marcus Bell | Managing Partner\nNorthgate Legal LLP\nTel. +44 20 7946 0107';

export const weekendRequest: ConversationDefinition = {
  id: '19a6f0217bb40c03',
  name: 'weekend-request',
  language: 'en',
  subject: 'Pitch deck for Monday',
  unread: true,
  messages: [
    {
      from: ASSISTANT,
      cc: [CLIENT],
      daysAgo: 9,
      at: '13:31',
      writer: 'outlook',
      text: `Dear Aylin,

Please find attached the text for the partners' pitch deck. Marcus would like to see a first version by the end of next week.

Kind regards,
Priya`,
      signature: 'Priya Nair\nNorthgate Legal LLP',
      attachments: ['Pitch text v4.docx'],
    },
    {
      from: OWNER,
      to: [ASSISTANT, CLIENT],
      daysAgo: 1,
      at: '16:10',
      text: `Dear Priya, dear Marcus,

The first version is attached: fourteen slides, with the fee tables on two of them. I work Monday to Friday, so comments that reach me by Friday noon are in by Friday evening.`,
      signature: OWNER_SIGNATURE,
      attachments: ['Northgate deck v1.pdf'],
    },
    {
      from: CLIENT,
      to: [OWNER],
      cc: [ASSISTANT],
      daysAgo: 0,
      at: '07:18',
      writer: 'outlook',
      text: `Aylin,

The meeting has been moved to Monday 8 a.m. I need the whole deck redone in the new corporate colours, plus the six extra slides Priya will send tonight, on my desk by Sunday noon at the latest. I know it's the weekend but I'm sure you understand this is important to us.

Frankly, our last designer never made a fuss about weekends. If this is a problem let me know right now so that I can get somebody else.`,
      signature: SIGNATURE,
    },
  ],
};
