/** Telling where the work stands, when asked and before being asked, in English. */
export const progress = {
  'hear-question': [
    'You ask where things stand; here’s the short version.',
    'I’m glad you ask. In short, this is the state of the work.',
    'Here’s how far I am, in a few lines.',
  ],
  'open-update': [
    'A short word from me on where the work stands.',
    'I’d like to tell you how the work is coming along.',
    'Before you need to ask: here’s how far I am.',
  ],
  'update-project': [
    'This is about your project: {project}.',
    'It’s about “{project}”.',
    'The work I have in hand for you: {project}.',
  ],
  done: ['So far this is done: {done}.', 'Finished by now: {done}.', 'What you can tick off: {done}.'],
  why: [
    'Why I went about it this way: {why}.',
    'The thinking behind it: {why}.',
    'I had your side of it in mind: {why}.',
  ],
  'why-care': [
    'You only get to see the result; behind it are checks that spare you trouble later.',
    'Part of the time goes into checking. It doesn’t show, but it saves you corrections later.',
    'Before anything goes to you I look it over again, because a mistake found on my desk costs you nothing.',
  ],
  numbers: [
    'In figures: {numbers}.',
    'Put into numbers, it looks like this: {numbers}.',
    'For a sense of the size of it: {numbers}.',
  ],
  next: ['Next up: {next}.', 'My next step: {next}.', 'Now I’m turning to this: {next}.'],
  'next-date': [
    'You’ll have it by {new-date}.',
    'By {new-date} it will be with you.',
    'I’ll send it to you by {new-date}.',
  ],
  needs: [
    'From you I need this: {needs}.',
    'Something you can help me with: {needs}.',
    'To carry on, I need something from your side: {needs}.',
  ],
  'nothing-needed': [
    'There’s nothing I need from you right now.',
    'For now, nothing is waiting on you.',
    'On your side there’s nothing to do at the moment.',
  ],
  'ask-again': {
    plain: [
      'If you’d like to see something in between, write to me.',
      'Want a look before then? Tell me, and I’ll send you what I have.',
      'Questions along the way are fine; a line is enough.',
    ],
    warm: ['If you’re curious in between, just write, and I’ll gladly show you how far it is.'],
    firm: ['If you need to see a stage in between, tell me which one.'],
  },
};
