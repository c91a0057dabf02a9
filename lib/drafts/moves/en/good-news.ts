/** Answering praise, new work and a referral, and asking how a client is doing, in English. */
export const goodNews = {
  'receive-praise': {
    plain: [
      'Thank you for writing this to me: “{request}”.',
      'It was good to read this from you: “{request}”.',
      'Thank you for your kind words; I’m glad you’re happy with it.',
      'That’s good to hear, and I’m glad it came out the way you wanted.',
    ],
    warm: [
      'I’m really happy about this line of yours: “{request}”.',
      'Thank you; a message like yours stays with me for a while.',
    ],
    firm: ['Thank you, I’m glad of this: “{request}”.', 'Thank you, I’m glad to hear it.'],
  },
  'praise-work': [
    'I enjoyed working on this with you.',
    'Your clear answers made my part easier.',
    'A good share of it is yours: you told me clearly what you needed.',
  ],
  'ask-testimonial': {
    plain: [
      'May I quote these words of yours where I show my work?',
      'Would you write two or three lines that I may show to others?',
      'I’d like to show what you wrote to other clients; is that all right with you?',
    ],
    warm: ['Would you let me show your words to others? They say it better than I could.'],
    firm: ['May I quote you on this?'],
  },
  'ask-referral': {
    plain: [
      'If you know someone who needs the same kind of work, I’d be glad of a word from you.',
      'Does someone come to mind who needs work like this? Then please pass my name on.',
      'When someone around you is looking for the same, a mention of my name helps me a lot.',
    ],
    warm: ['A word from you to someone who needs the same would mean a lot to me.'],
    firm: ['If someone you know needs the same, please pass my name on.'],
  },
  'receive-work': {
    plain: [
      'Thank you for asking me about this: “{request}”.',
      'I’m glad you thought of me for this: “{request}”.',
      'Thank you for thinking of me for this.',
      'It’s good to have your message, and I’d like to know more about this work.',
    ],
    warm: [
      'I’m happy that you came to me with this: “{request}”.',
      'I’m happy that you’re asking me, and I’d like to do this well for you.',
    ],
    firm: ['Thank you for your question: “{request}”.', 'Thank you for asking me; let’s see what it takes.'],
  },
  'work-questions': [
    'For an honest price I need to know what should be there at the end, by when, and what you’d like to spend.',
    'Three questions first: what should be there at the end, by when, and with which budget?',
    'Tell me what the finished work should be, your date and your budget; that’s what I need for an honest price.',
  ],
  'work-next': [
    'Then you’ll get an estimate with a price and a date, before anything starts.',
    'After that I’ll send you a price and a date; I start once you’ve agreed.',
    'With your answers I’ll write you an estimate, and nothing begins until you’ve seen it.',
  ],
  'work-can': [
    'From my side, this is possible: {can-offer}.',
    'What I can do for you here: {can-offer}.',
    'Here’s what I can take on: {can-offer}.',
  ],
  'receive-referral': [
    'Thank you for giving my name to {referred}.',
    'It means a lot to me that you told {referred} about my work.',
    'Thank you for passing my name on.',
    'It means a lot to me that you recommend my work.',
  ],
  'referral-next': [
    'I’ll take care of this the way I do of your work.',
    'You can count on me to look after this as carefully as I do for you.',
    'The care you know from me goes into this as well.',
  ],
  'checkin-open': {
    plain: [
      'We were last in touch on {last-contact}, and I wondered how things are going.',
      'Our last exchange was on {last-contact}, and I’ve been thinking of the work since.',
      'It’s been a while since we worked together, and I wondered how things are going.',
      'Our last piece of work was some time ago, and I’ve been thinking of it.',
      'I thought of our work together and wanted to ask how you’re doing.',
    ],
    warm: ['It’s been a while, and I’d simply like to know how you are.'],
    firm: ['Briefly: how have things been since we worked together?'],
  },
  'checkin-delivered': [
    'How are you getting on with what I delivered: {delivered}?',
    'I’d like to know how this is holding up: {delivered}.',
    'How are you getting on with what I delivered?',
    'I’d like to know how the last thing I did for you is holding up.',
  ],
  'checkin-questions': [
    'Does everything work as it should, or is something missing?',
    'Is there anything that gets in your way in everyday use?',
    'Has anything turned out differently, day to day, from what you’d hoped?',
  ],
  'checkin-small': [
    'If something small is off, tell me and I’ll have a look.',
    'I’m glad to look at small things too; just name them.',
    'A little thing that bothers you? Describe it to me, and I’ll look into it.',
  ],
  'checkin-close': {
    plain: [
      'No need for a long answer; one line is enough. I wish you well.',
      'One or two words will do, whenever you have a minute. Have a good week.',
      'You needn’t write much; a line will do. I wish you a good week.',
    ],
    warm: ['A single line is plenty. I hope all is well with you.'],
    firm: ['One line is enough. I wish you well.'],
  },
};
