/** English: both sides write in Outlook itself, so that the thread holds each form in which it marks a quote. */
import type { ConversationDefinition } from '../../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../../people.ts';

const CLIENT = { name: 'Dana Okafor', email: 'dana@okafor-prints.example' };
const SIGNATURE = 'Dana Okafor\nOkafor Prints';

export const outlookForms: ConversationDefinition = {
  id: '19a64c2f81ad3e60',
  name: 'outlook-forms',
  language: 'en',
  subject: 'Poster series for the spring fair',
  messages: [
    {
      from: CLIENT,
      daysAgo: 12,
      at: '10:05',
      writer: 'outlook-web',
      text: `Hello Aylin,

We are printing four posters for the spring fair. Would you design them, and what would the set cost?`,
      signature: SIGNATURE,
    },
    {
      from: OWNER,
      daysAgo: 11,
      at: '09:30',
      writer: 'outlook-web',
      text: `Hello Dana,

Gladly. The set of four is 1,400 euros, with two rounds of changes:

- Sketches by Friday
- Print files a week after your choice`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 10,
      at: '12:44',
      writer: 'outlook-phone',
      text: `Agreed, thank you. Friday is fine.`,
    },
    {
      from: OWNER,
      daysAgo: 8,
      at: '16:20',
      writer: 'outlook-web-2025',
      text: `Hello Dana,

The sketches are here: https://preview.saber.example/fair. Which of the two colour schemes do you prefer?`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 6,
      at: '08:55',
      writer: 'outlook-web-2025',
      text: `Hello Aylin,

The warm one, please. Could you also make a small version of each for our newsletter?`,
      signature: SIGNATURE,
    },
  ],
};
