/** A clear no, and what is possible instead, in English. */
export const refusal = {
  decline: {
    plain: [
      'I’m going to say no to this.',
      'My answer to this is no.',
      'I won’t be taking this on.',
      'For this one, it’s a no from me.',
    ],
    warm: [
      'I know you were hoping for a yes, and my answer is no.',
      'You asked me openly, so here is my open answer: I won’t be taking this on.',
    ],
    firm: ['No, I will not take this on.', 'My answer is no.'],
  },
  ground: [
    'It’s not part of what we agreed on {term-date}: “{term}”.',
    'Our agreement of {term-date} doesn’t include it: “{term}”.',
    'What we settled on {term-date} is something else: “{term}”.',
    'It’s not part of what we agreed: “{term}”.',
    'Our agreement doesn’t include it: “{term}”.',
    'What we settled is something else: “{term}”.',
    'It wasn’t part of what I took on, and I’m keeping to that.',
    'What I agreed to when we started doesn’t include it, and I’m not adding it now.',
    'This lies outside the work I took on, and that’s the whole reason.',
  ],
  decided: [
    'My decision stands as follows: {decision}.',
    'I’ve made up my mind, and I’ll stay with it: {decision}.',
    'This is what I’ve decided: {decision}.',
  ],
  'say-it-early': [
    'I’m telling you today so that you can plan.',
    'You have my answer straight away, so you lose no time over it.',
    'I’d rather tell you now than keep you waiting.',
  ],
  'say-what-is-possible': [
    'What I can do is this: {can-offer}.',
    'Here’s what I can do for you: {can-offer}.',
    'From my side this is possible: {can-offer}.',
  ],
  'possible-date': [
    'It would be with you by {new-date}.',
    'You could have that by {new-date}.',
    'I can have it ready by {new-date}.',
  ],
  'agreed-goes-on': {
    plain: [
      'The work we agreed goes on as planned, with the same care as before.',
      'Nothing changes in the agreed work; you can count on it as before.',
      'All that we agreed stays as it is, and I’m working on it as planned.',
    ],
    warm: [
      'For everything we agreed you can go on counting on me, just as before.',
      'I’m carrying on with our agreed work as planned, and I’m glad to be doing it.',
    ],
    firm: ['The agreed work goes on as planned.'],
  },
  'close-decline': [
    'If that’s useful to you, tell me and I’ll plan for it.',
    'Does that help you? One word is enough and I’ll plan it in.',
    'Let me know whether you’d like that, and I’ll make room for it.',
  ],
  'receive-deadline': [
    'You need it by {deadline}, and I see that time is short.',
    'Thank you for telling me that you need it by {deadline}; I can see how tight that is for you.',
    'I’ve read that it should be ready by {deadline}, and I see that a lot depends on it.',
    'You need it soon, and I see that time is short.',
    'Thank you for telling me how soon you need it; I can see how tight it is for you.',
    'I’ve read how urgent this is for you, and I see that a lot depends on it.',
  ],
  'decline-deadline': {
    plain: [
      'By then I can’t deliver it at the quality you count on, so I say no to that date.',
      'My answer to this date is no: done by then, it wouldn’t be as good as you need it.',
      'For that date it’s a no from me: in so little time the work wouldn’t turn out well.',
    ],
    warm: [
      'I’d like to give you that date, and I have to say no: by then it wouldn’t be as good as you deserve.',
      'I know how much hangs on it for you, and still I say no to that date, because by then I couldn’t do it well.',
    ],
    firm: ['I can’t do that date. The quality you count on needs longer.'],
  },
  'why-time': [
    'Work like this needs time for checking; if I rushed it, you’d be the one to carry the mistakes.',
    'In a rush there’d be no time to check, and the mistakes would land with you.',
    'Checking takes time, and whatever I miss in a hurry comes back to you later.',
  ],
  'date-instead': [
    'The date I can promise and keep is {new-date}.',
    'What I can promise you instead is {new-date}, and you can hold me to it.',
    'I can do it properly by {new-date}, and you can plan with that.',
  ],
  'by-then': [
    'By your date I can have this ready: {can-offer}.',
    'For your date, this much is possible: {can-offer}.',
    'This part you could have in time: {can-offer}.',
  ],
  'receive-unethical': [
    'Thank you for your message; I’ve thought about what you ask.',
    'I’ve read your message and taken time to think it over.',
    'You asked me for something that I didn’t want to answer in haste.',
  ],
  'decline-unethical': {
    plain: [
      'I can’t do it this way; it doesn’t fit how I work.',
      'This isn’t how I work, so my answer is no.',
      'My answer is no, because doing it this way would go against how I work.',
    ],
    warm: [
      'I’d like to help you reach what you’re after, and I can’t do it this way; it doesn’t fit how I work.',
      'I’m glad you asked me openly; my answer is no, since this isn’t how I work.',
    ],
    firm: ['I won’t do it this way. It doesn’t fit how I work.'],
  },
  'unethical-instead': [
    'What I’ll gladly do for the same aim: {can-offer}.',
    'There’s another way to get there, and I’ll gladly take it with you: {can-offer}.',
    'For what you want to reach, I can gladly offer this: {can-offer}.',
  ],
  'unethical-close': [
    'I want your work to stand on firm ground.',
    'Whatever I do for you should hold up, whoever looks at it.',
    'You should be able to show my work to anyone with an easy mind.',
  ],
  'hear-insistence': [
    'I’ve read that you’re asking again, and I’ve thought about it once more.',
    'You’ve come back to this, so I can see that it matters to you, and I’ve gone over it again.',
    'Because this is important to you, I took another honest look at it.',
  ],
  'hold-no': {
    plain: [
      'My answer stays the same: no.',
      'I’m staying with my no.',
      'I’ve thought it over again, and it’s still a no.',
    ],
    warm: [
      'I know it isn’t what you were hoping to read, and my answer stays no.',
      'I’d rather be clear with you than keep you waiting: my answer is still no.',
    ],
    firm: ['My answer remains no.'],
  },
  'hold-close': [
    'Nothing changes in the agreed work, or in my respect for you.',
    'The work we agreed has my full care, and I value working with you.',
    'This changes nothing else: I respect you as before, and the agreed work goes on.',
  ],
};
