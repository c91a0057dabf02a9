/** Talking honestly and bringing the work with a client to a good end, in English. */
export const parting = {
  'thank-for-time': {
    plain: [
      'Thank you for the work we’ve done together since {since}.',
      'We’ve worked together since {since}, and I thank you for it.',
      'Thank you for the time we’ve worked together.',
      'I’m grateful for the work we’ve shared and for the trust you gave me in it.',
    ],
    warm: [
      'Thank you for all that we’ve worked on since {since}; I’ll remember much of it fondly.',
      'Thank you for the time we’ve worked side by side; I’ll remember much of it fondly.',
    ],
    firm: ['Thank you for working with me since {since}.', 'Thank you for our work together.'],
  },
  learned: [
    'I’ve learned from it, and I take that with me.',
    'I truly enjoyed working on it.',
    'Some of what I know today, I learned here.',
  ],
  'honest-reason': [
    'To be honest, it isn’t working as it should: {reason}.',
    'For me it isn’t going the way it should, and I want to be open about why: {reason}.',
    'Here is the honest reason, as I see it from my side: {reason}.',
  ],
  'general-reason': [
    'This work no longer fits what I can do well, and you deserve someone for whom it does.',
    'I’m no longer the right person for this work, and it should be in hands that suit it better.',
    'What you need and what I do well have grown apart; you should have someone who can give you all of it.',
  ],
  'frame-situation': [
    'You wrote to me, and I take from it that I’m not doing this well enough for you: {situation}.',
    'Your words stayed with me; as I read them, my work doesn’t give you what you need: {situation}.',
    'Looking back at what you wrote, I see that I haven’t managed to do this well enough for you: {situation}.',
  ],
  'part-decision': {
    plain: [
      'I’ve decided to end our collaboration; my last working day is {last-day}.',
      'With this letter I’m bringing our work together to a close, and {last-day} is my last working day.',
      'My decision is to end our collaboration in good order, with {last-day} as my last working day.',
    ],
    warm: ['This isn’t easy to write: I’ve decided to end our collaboration, and my last working day is {last-day}.'],
    firm: ['This is my decision: our collaboration ends with my last working day, {last-day}.'],
  },
  'part-apology': {
    plain: [
      'I’m sorry that we didn’t suit each other as I had hoped.',
      'I had hoped we would be a better match, and I’m sorry that we weren’t.',
      'It didn’t become what I had hoped for, and I’m sorry about that.',
    ],
    warm: ['I’m truly sorry; I had wished for this to go well for both of us.'],
    firm: ['I’m sorry that we weren’t the right match.'],
  },
  left: [
    'Until then I’ll deliver this: {left}.',
    'Still to come from me: {left}.',
    'Before I finish, you’ll get this from me: {left}.',
  ],
  'nothing-left': [
    'Nothing is left to deliver; all that we agreed is with you.',
    'You have everything that we agreed on.',
    'The agreed work is complete and in your hands.',
  ],
  owed: [
    'On your side, this is still open: {owed}.',
    'What remains to be paid: {owed}.',
    'As for payments, here is what’s outstanding: {owed}.',
  ],
  'final-invoice': [
    'The final invoice: {final-invoice}.',
    'My final invoice looks like this: {final-invoice}.',
    'There’ll be one last invoice from me: {final-invoice}.',
  ],
  'nothing-owed': [
    'All my invoices are paid; thank you for that.',
    'No payment is open between us.',
    'On the money side, everything is settled.',
  ],
  goodwill: [
    'As a thank-you, I’m adding this: {goodwill}.',
    'To end on a good note, here’s something from me: {goodwill}.',
    'I’d also like to do this for you, by way of thanks: {goodwill}.',
  ],
  handover: [
    'You’ll receive this from me: {handover}.',
    'I’m handing this over to you: {handover}.',
    'For the time after, you’ll have this: {handover}.',
  ],
  'handover-all': [
    'You’ll get all the files and logins that belong to you.',
    'I’ll hand over every file and every login that is yours.',
    'All files and accounts that belong to you go to you, sorted well enough for others to carry on.',
  ],
  alternatives: [
    'My recommendation for this kind of work: {alternatives}.',
    'Here’s who I’d ask in your place: {alternatives}.',
    'If you’re looking for someone good, start here: {alternatives}.',
  ],
  'alternatives-none': [
    'Until my last day I’ll give whoever takes over a thorough introduction.',
    'Until my last day I’m glad to show the next person where everything is.',
    'Once you’ve found someone to take over, I’ll brief them before I go.',
  ],
  'part-close': {
    plain: [
      'I wish you and your work all the best.',
      'May your work go well from here.',
      'I hope that all you have planned comes out well.',
    ],
    warm: ['I wish you well with all my heart, and your work too.'],
    firm: ['I wish you and your work well.'],
  },
  confirm: [
    'A short reply that you’ve received this is enough, so we both have it in writing.',
    'Please send me a line to say that this has reached you; then each of us has it in writing.',
    'Would you confirm in a word that you’ve received this? It’s good for both of us to have it on paper.',
  ],
  'talk-open': [
    'I asked for this talk because something about our work together is on my mind.',
    'There’s something about our work together that I’d like to talk through with you.',
    'Thank you for making the time; I want to speak with you about how we work together.',
  ],
  'talk-expected': [
    'When we began I pictured it differently, and as I see it, things took another course.',
    'What I’d expected and what came of it have drifted apart, at least in my eyes.',
    'At the start I had certain things in mind; for me, they’ve turned out differently.',
  ],
  'talk-listen': [
    'How do you see it?',
    'I’d like to hear how it looks from where you are.',
    'Tell me how it’s been for you; I’m listening.',
  ],
  'talk-after': [
    'After this talk I’ll write down what we’ve settled, so we both have it.',
    'Whatever we settle, I’ll send you in writing afterwards.',
    'You’ll get a short summary from me, and then neither of us has to rely on memory.',
  ],
  'air-open': [
    'We’ve worked well together for a long time; lately something feels different to me.',
    'For a long while our work ran easily; now I notice that something has changed for me.',
    'I’ve valued our work together for a long time, and lately I miss the ease we had.',
  ],
  'air-ask': [
    'Has something changed on your side, and what would you like to be different?',
    'Tell me plainly what has shifted for you, and what you’d want me to do differently.',
    'How is it for you? I’d like to know what you’d change.',
  ],
  'air-wish': [
    'I’d like us to get back to how it was, and I’m ready to look at my own part first.',
    'My wish is that we find our old way of working again; I’ll begin with what’s in my hands.',
    'It would mean a lot to me to work as easily as before. For my part, I’ll say sooner when something weighs on me.',
  ],
  'insist-parting': [
    'Thank you for wanting to go on; that means something to me.',
    'It touches me that you’d like to continue, and I thank you for it.',
    'I’ve read that you’d like to keep working with me, and I’m grateful for it.',
  ],
  'hold-parting': {
    plain: [
      'My decision stands, and so does the last working day I named.',
      'I’m staying with my decision; the last working day remains as I wrote.',
      'Nothing changes in what I decided, nor in the last working day I gave you.',
    ],
    warm: ['This isn’t easy for me either, and my decision still stands; the last working day stays as I wrote.'],
    firm: ['My decision stands. The last working day stays as I wrote.'],
  },
  'insist-help': [
    'Until then I’ll do everything I promised and help whoever comes after me to get started.',
    'You’ll get all I promised, and the person after me will find everything in order.',
    'Everything I promised gets done by that day, and whoever follows me gets a proper introduction.',
  ],
  rest: [
    'Everything is delivered and paid; from my side all is in good order, and I was glad to work on it.',
    'The work is with you and the invoices are paid, which completes it on my side. I enjoyed working on it.',
    'On my side nothing is left open: all is delivered, all is paid. I liked doing this work.',
  ],
};
