/** Saying plainly that an idea would not serve the client, and what would, in English. */
export const advice = {
  'receive-idea': [
    'I’ve thought about your idea: “{request}”.',
    'Thank you for the idea, which I’ve gone over carefully: “{request}”.',
    'You write: “{request}”.',
    'I’ve thought about what you have in mind.',
    'Your idea stayed with me, and I’ve looked at it from more than one side.',
  ],
  concern: {
    plain: [
      'Something worries me about it, and I’d rather say so now: {concern}.',
      'My concern is this: {concern}.',
      'This makes me hesitate: {concern}.',
    ],
    warm: [
      'Let me tell you this before it costs you anything: {concern}.',
      'It wouldn’t feel right to keep this to myself: {concern}.',
    ],
    firm: ['My advice is not to do it, for this reason: {concern}.', 'There’s a clear point against it: {concern}.'],
  },
  consequence: [
    'For you it would mean this: {consequence}.',
    'What would follow from it: {consequence}.',
    'Later on you’d have to deal with this: {consequence}.',
  ],
  alternative: [
    'I suggest this instead: {alternative}.',
    'Here’s another way: {alternative}.',
    'In your place I’d choose this: {alternative}.',
  ],
  'alternative-why': [
    'It gets you to the same goal with less risk.',
    'That way you reach what you’re after and have less to lose.',
    'Your aim stays the same; only the way there is safer.',
  ],
  'invite-call': [
    'Let’s talk about it for a quarter of an hour before we decide; when suits you?',
    'Could we take fifteen minutes on the phone before anything is settled? Name a time that suits you.',
    'Before we decide, I’d like to hear how you see it: when do you have a quarter of an hour?',
  ],
  'your-call': {
    plain: [
      'The decision is yours; I only want you to make it knowing this.',
      'You decide; what matters to me is that you’ve seen both sides.',
      'Whichever way you go, it’s your decision, and now you have my view to weigh.',
    ],
    warm: ['It’s your decision, and I’m glad I could tell you this before you make it.'],
    firm: ['You decide. This is my advice, and I stand by it.'],
  },
};
