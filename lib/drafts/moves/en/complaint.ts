/** An unhappy client, whose words are taken up first and without defence, in English. */
export const complaint = {
  acknowledge: {
    plain: [
      'Thank you for telling me straight: “{complaint}”.',
      'I’d like to begin with what you wrote: “{complaint}”.',
      'Your words are here in front of me: “{complaint}”.',
      'You were right to tell me this plainly: “{complaint}”.',
      'Thank you for telling me straight what didn’t work for you.',
      'I’ve read your message carefully, and I can see that this isn’t what you were hoping for.',
      'You were right to tell me about this, and I’d much rather know than not.',
    ],
    warm: [
      'I’m glad you told me this and didn’t keep it to yourself: “{complaint}”.',
      'Thank you for being so open with me; this is where I want to begin: “{complaint}”.',
      'I’m glad you told me and didn’t just put up with it.',
      'Thank you for being so open with me about what went wrong.',
    ],
    firm: [
      'You raised this, and I want to answer it directly: “{complaint}”.',
      'Thank you for saying plainly what went wrong.',
    ],
  },
  'see-their-side': {
    plain: [
      'You needed something you could rely on, and instead you got one more thing to think about.',
      'You have enough to carry without having to go after this as well.',
      'In your place I’d be disappointed too, and I’d want to know what happens now.',
    ],
    warm: [
      'You left this in my hands, and I understand how frustrating it must be for you.',
      'You were counting on this, and I can imagine how much it gets in your way.',
    ],
    firm: ['You needed to be able to rely on this, and you couldn’t.'],
  },
  apologise: {
    plain: [
      'I’m sorry for the trouble this has given you.',
      'I apologise for the time and patience this has cost you.',
      'I let you down here, and I’m sorry.',
      'This should have been right the first time, and I’m sorry that it wasn’t.',
    ],
    warm: ['I’m truly sorry that I let you down here.', 'I’m very sorry; you should have had better from me.'],
    firm: ['I’m sorry about this, and I mean it.', 'I apologise for this.'],
  },
  own: [
    'Putting it right is my job, and I won’t explain it away.',
    'What went wrong here is mine to mend, and I’d rather show you than tell you.',
    'There’s nothing I want to say in my defence; I want to put it right.',
  ],
  'promise-missed': [
    'I had promised you this and haven’t kept it, and that’s on me: {promise}.',
    'I made you a promise and didn’t keep it, and I won’t gloss over that: {promise}.',
    'You had my word on this, and I didn’t hold to it: {promise}.',
  ],
  remedy: ['Here’s what I’ll do: {remedy}.', 'This is what happens next: {remedy}.', 'My plan is this: {remedy}.'],
  'remedy-date': [
    'You’ll have it by {new-date}, and you’ll hear from me that day in any case.',
    'I’ll finish it by {new-date}, and I’ll write to you that day to say it’s done.',
    'The date I’m holding myself to is {new-date}, and that day you’ll have a message from me in any case.',
  ],
  'ask-what-else': [
    'Does that cover everything, or have I missed something that matters to you?',
    'Please tell me what else bothers you, however small, and I’ll tell you what I can do about it.',
    'Is there anything else, even a small thing, that you’d like me to look at?',
  ],
  reassure: {
    plain: [
      'I want you to be glad that you chose me for this.',
      'It matters to me that you can rely on my work.',
      'What counts for me is that this ends well for you.',
    ],
    warm: [
      'You put your trust in me, and I want you to be glad that you did.',
      'I care about this work and about you being happy with it.',
    ],
    firm: ['You should be able to rely on my work, and I’ll see to it that you can.'],
  },
  'hear-anger': [
    'I’ve read your message carefully and I see how much this has upset you. I want to understand what went wrong.',
    'From your message I can tell that something has gone badly for you, and I want to understand what.',
    'Your message shows me how upset you are, and I’d like to understand what led to it.',
  ],
  'apologise-for-strain': [
    'I’m sorry that working together has come to this point.',
    'I apologise for the strain this has put on you.',
    'Working with me should have made things easier for you, and I’m sorry that it hasn’t.',
  ],
  'ask-what-is-wrong': [
    'Would you name the one or two things that trouble you most? I’ll begin with those.',
    'Please tell me which one or two points weigh most and what you expected there, so that I start in the right place.',
    'What should be different first? If you name one or two things, I’ll begin right there.',
  ],
  'first-step': [
    'This much I’ll do at once: {remedy}.',
    'I’m starting on my own part now: {remedy}.',
    'Meanwhile I’m making a start on this: {remedy}.',
  ],
  'answer-date': [
    'By {new-date} you’ll hear from me on each point.',
    'You’ll have my answer to every point by {new-date}.',
    'I’ll come back to you by {new-date} and take it point by point.',
  ],
  'set-boundary': {
    plain: [
      'I want to help you here, and I will; I ask that we write to each other with respect.',
      'You can count on my help, and I ask one thing of both of us: that we stay with the work in what we write.',
      'I’d like to find a good solution with you, and it helps when we write to each other respectfully.',
    ],
    warm: ['I’d really like to get this right for you, and I ask that we keep our messages to each other respectful.'],
    firm: ['I will help you with this. I ask that we write to each other respectfully.'],
  },
  'boundary-how': [
    'When we write about the work itself, I’ll answer every point, and quickly.',
    'Whatever concerns the work gets a quick answer from me, point by point.',
    'Send me any question about the work, and you won’t wait long for the answer.',
  ],
  'hear-leaving': {
    plain: [
      'I read that you’re thinking of leaving. I take that seriously, and it’s your decision.',
      'You’re thinking of going elsewhere; that’s yours to decide, and I don’t take it lightly.',
      'That you’re thinking of leaving is something I take seriously, and I respect that you’re the one who decides.',
    ],
    warm: [
      'It saddens me that you’re thinking of leaving, and I know that the decision is yours.',
      'I’d be sorry to see you go, and I know that the decision is yours.',
    ],
    firm: ['You are thinking of leaving. I take that seriously, and the decision is yours.'],
  },
  'ask-to-mend': [
    'What would have to be different for you to be glad to stay? I’d like to hear it before you decide.',
    'Before you decide, I’d like to know what would need to change for this to be right for you.',
    'Please tell me what you’re missing while the decision is still open, so that I can do something about it.',
  ],
  'respect-choice': {
    plain: [
      'If you decide to go, I’ll hand everything over in good order.',
      'Whatever you decide, nothing of yours gets lost: I’ll hand it all over in good order.',
      'Should you choose someone else, you’ll get everything from me in good order.',
    ],
    warm: [
      'And if you do go, I’ll make sure that you and whoever comes after me have all you need.',
      'Whichever way you decide, you’ll have my help, and everything in good order.',
    ],
    firm: ['If you leave, I will hand everything over in good order.'],
  },
};
