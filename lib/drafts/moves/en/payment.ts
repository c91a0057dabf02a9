/** Reminding of an invoice, and answering a client who pays later, in English. */
export const payment = {
  'remind-first': [
    'Invoice {invoice} for {amount} was due on {due}, and I think it may simply have been overlooked.',
    'In my books, invoice {invoice} for {amount}, due on {due}, is still open; these things slip by easily.',
    'A short note about invoice {invoice}: the {amount} due on {due} hasn’t reached me yet. It may have got lost among other mail.',
    'One of my invoices to you is still open, and it may simply have been overlooked.',
    'A short note about an invoice of mine: it’s past its date, which is easily missed.',
  ],
  'remind-second': [
    'I’m coming back to invoice {invoice} for {amount}: it was due on {due} and is still open.',
    'This is my second reminder about invoice {invoice}; the {amount} due on {due} hasn’t arrived so far.',
    'Invoice {invoice} for {amount} was due on {due}, which makes it {days-late} days late today.',
    'I’ve written to you before about an invoice of mine that is still open.',
    'This is my second reminder: one of my invoices is past its date and not yet paid.',
  ],
  'remind-last': [
    'This is my last reminder about invoice {invoice}: the {amount} due on {due} is still unpaid.',
    'Despite my earlier reminders, invoice {invoice} for {amount}, due on {due}, is still open. This is the last one I’ll send.',
    'I’m sending one last reminder: invoice {invoice} for {amount} was due on {due} and is now {days-late} days late.',
    'This is my last reminder about an invoice that is still unpaid.',
    'An invoice of mine is still open after my earlier reminders; this is the last reminder I’ll send.',
  ],
  'pay-term': [
    'On {term-date} we agreed: “{term}”.',
    'Our agreement of {term-date} says: “{term}”.',
    'On payment, our agreement says: “{term}”.',
    'We settled it like this: “{term}”.',
  ],
  'ask-pay-date': [
    'Please pay the invoice by {pay-by}.',
    'Would you see to the payment by {pay-by}?',
    'I’d now ask for payment by {pay-by}.',
  ],
  'ask-when': {
    plain: [
      'On which day can I count on the payment?',
      'Which day can I note down for the payment?',
      'One line with the day you’re paying is all I need.',
    ],
    warm: [
      'Send me a line with the day, and I can plan around it.',
      'Just tell me which day I can count on, and I’ll plan with that.',
    ],
    firm: ['I need a date from you for the payment.', 'Tell me the day on which you’ll pay, please.'],
  },
  'ask-obstacle': [
    'Is anything on the invoice unclear? Tell me, and we’ll sort it out.',
    'If something is holding it up on your side, I’d like to know; we’ll find a way.',
    'Should a detail be missing or wrong, I’ll correct it at once.',
  ],
  'pause-work': {
    plain: [
      'Until the payment has arrived I’m pausing further work; once it’s here, I carry on straight away.',
      'I’m setting further work aside for now and will take it up again as soon as the payment arrives.',
      'From here, further work waits for the payment; when that’s in, I pick up right where I stopped.',
    ],
    warm: ['I’d much rather carry on, and I will as soon as the payment is here; until then I’m pausing the work.'],
    firm: ['I’m pausing all further work until the invoice is paid, and I resume it then.'],
  },
  'thank-if-paid': [
    'In case the payment is already on its way: thank you, and no need to answer.',
    'You may have paid it by now; if so, thank you, and please ignore this mail.',
    'Our messages may have crossed. In that case, thank you, and there’s nothing more to do.',
  ],
  'hear-payment': [
    'Thank you for telling me openly: “{request}”.',
    'I’ve read what you write about the payment: “{request}”.',
    'It helps me to know how things are on your side: “{request}”.',
    'Thank you for being open with me about the payment.',
    'It’s good that you’ve told me how things are with the payment.',
  ],
  'work-after-payment': [
    'You also write: “{further}”. I’ll gladly turn to that as soon as the payment is in.',
    'As for “{further}”: I can turn to it once the invoice is settled.',
    'I’ve noted this as well: “{further}”. I’ll come to it once the payment is in.',
  ],
  'payment-way': [
    'What I can offer you: {can-offer}.',
    'Here’s a way that works on my side: {can-offer}.',
    'We could settle it like this: {can-offer}.',
  ],
};
