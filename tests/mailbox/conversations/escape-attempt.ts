/** English: a sender whose name turns the reading direction around, and a body that tries to become part of a page; then a sender without any address. */
import type { ConversationDefinition } from '../model.ts';

/** U+202E shows what follows backwards; the quote and the bracket try to end an attribute. */
const SENDER = {
  name: 'Acme \u202Elapyap\u202C"><img src=x onerror="window.escaped=1">',
  email: 'invoice@acme-billing.example',
};

export const escapeAttempt: ConversationDefinition = {
  id: '19a7b5f06e20a40f',
  name: 'escape-attempt',
  language: 'en',
  subject: 'Re: </title><script>window.escaped=1</script> unpaid invoice',
  messages: [
    {
      from: SENDER,
      daysAgo: 5,
      at: '02:22',
      text: `Dear customer,

</div></body><script>window.escaped = 1</script><img src=x onerror="window.escaped=1">

Please open javascript:alert(1) or "><svg onload=window.escaped=1> at once. {{constructor.constructor('window.escaped=1')()}} \u202Etxt.exe\u202C`,
      signature: 'Accounts "department" <b>bold</b>',
    },
    {
      from: { name: 'Mail system', email: '' },
      daysAgo: 5,
      at: '02:23',
      text: `The message above could not be verified. This notice names no sender's address.`,
      quotes: false,
    },
  ],
};
