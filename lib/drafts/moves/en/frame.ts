/** The opening and closing of every mail, in English. */
export const frame = {
  greet: ['Hello {name},', 'Hi {name},', 'Dear {name},', 'Hello,', 'Hi there,', 'Good day,'],
  sign: {
    plain: ['Kind regards,\n{my-name}', 'Best wishes,\n{my-name}', 'All the best,\n{my-name}'],
    warm: ['Warm regards,\n{my-name}', 'With warm wishes,\n{my-name}'],
    firm: ['Best regards,\n{my-name}'],
  },
  'offer-call': {
    plain: [
      'If you’d rather talk, name a time and I’ll call you.',
      'We can also speak on the phone for a few minutes: when would suit you?',
      'A short call is fine too; just tell me which time suits you.',
    ],
    warm: [
      'I’m also happy to talk it over with you: when would be a good time to call?',
      'Some things are easier said than written, so name a time that suits you and I’ll call.',
    ],
    firm: ['A short call is possible too: which time suits you?'],
  },
  'ask-which': [
    'Which of the two suits you better? I’ll plan for that one.',
    'Tell me which way you’d like to go, and I’ll plan for it.',
    'Both are fine with me, so choose what suits you and I’ll plan for it.',
  ],
  'ask-for-answer': {
    plain: [
      'A short yes or no is all I need.',
      'Just write back yes or no, and I’ll know how to plan.',
      'One line from you is enough, and I’ll plan around it.',
    ],
    warm: [
      'No need for a long answer: a quick yes or no is plenty.',
      'Take a moment to think about it; after that, a simple yes or no is enough for me.',
    ],
    firm: ['Please answer with a short yes or no.'],
  },
  'note-more': [
    'One more thing: {note}.',
    'There’s something else I’d like to mention: {note}.',
    'And while I’m writing to you: {note}.',
  ],
  'close-warm': [
    'I’m looking forward to carrying on with you.',
    'Have a good week.',
    'It’s a pleasure to work with you, and I wanted to say so.',
  ],
};
