/** English: extra work "while you are at it", against a term agreed in an earlier message of the same thread. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Hannah Whitlock', email: 'hannah@juniperbakery.example' };
const SIGNATURE = 'Hannah Whitlock\nOwner, Juniper Bakery\n+44 7700 900142';

export const scopeCreep: ConversationDefinition = {
  id: '19a7c0de41b2f301',
  name: 'scope-creep',
  language: 'en',
  subject: 'Juniper Bakery website: homepage and menu',
  unread: true,
  messages: [
    {
      from: CLIENT,
      daysAgo: 23,
      at: '09:12',
      text: `Hi Aylin,

Maya at the print shop gave me your name. We'd like a small website before the Christmas orders start: a homepage and a page for the menu.

Would you have room for that this month, and roughly what would it cost?`,
      signature: SIGNATURE,
    },
    {
      from: OWNER,
      daysAgo: 22,
      at: '10:40',
      text: `Hi Hannah,

Thank you for thinking of me. Yes, I have room. Here is what I suggest:

- Homepage and menu page, designed and built, for £1,850
- Two rounds of changes on the design
- Text and photos come from you

Half is due at the start, half when the pages are live. Anything beyond this list I would quote separately before I begin with it. Does that suit you?`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 21,
      at: '18:03',
      writer: 'iphone',
      text: `That all sounds good, agreed. I'll transfer the first half tomorrow.`,
    },
    {
      from: OWNER,
      daysAgo: 6,
      at: '15:25',
      text: `Hi Hannah,

The second round is in: https://preview.saber.example/juniper

The menu now opens with the breads, as you asked, and the photos load faster on phones. If you are happy, I will put it live on Thursday.`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 0,
      at: '08:47',
      text: `Hi Aylin,

It looks lovely, the breads at the top were the right call!

While you're at it, could you also add an online order form where people choose a pick-up time? It shouldn't take long since the menu is already there. And my sister asked whether you could just quickly do our Instagram banner too.

We'd need both by Thursday so they go live together.`,
      signature: SIGNATURE,
    },
  ],
};
