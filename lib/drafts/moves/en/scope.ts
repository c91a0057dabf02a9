/** A client who asks for more than was agreed, or asks what was agreed, in English. */
export const scope = {
  'receive-request': [
    'Thank you for your message, in which you write: “{request}”.',
    'I’ve read your message carefully, this part above all: “{request}”.',
    'You wrote to me about this: “{request}”.',
    'Thanks for telling me what you have in mind: “{request}”.',
    'Thank you for telling me what you have in mind.',
    'I’ve read your message carefully and thought about what you’d like.',
    'Your message is clear to me, and I’ve taken time to think about it.',
    'Thanks for telling me so clearly what you’d like.',
  ],
  'cite-term': [
    'On {term-date} we agreed: “{term}”.',
    'This is what we settled on {term-date}: “{term}”.',
    'Our agreement of {term-date} says: “{term}”.',
    'I looked up what we agreed on {term-date}: “{term}”.',
    'We agreed on this: “{term}”.',
    'Our agreement says: “{term}”.',
    'I looked up what we agreed: “{term}”.',
    'This is what we settled at the time: “{term}”.',
  ],
  'say-used': ['Of what that allows, {term-used} are used so far.', 'By my count {term-used} are used up by now.'],
  'place-outside': {
    plain: [
      'What you’re asking for comes on top, so the agreed price doesn’t cover it.',
      'Here we’d be adding a new part, and I’d treat it as a piece of work of its own, with its own price.',
      'The agreed price doesn’t include this; it would be an addition.',
    ],
    warm: [
      'I can see why you’d like it; it does come on top of what’s in our price.',
      'I understand the wish well; it’s just not covered by the agreed price.',
    ],
    firm: ['What you are asking for is additional work, and the agreed price does not cover it.'],
  },
  'place-inside': [
    'Yes, that’s part of it, and there’s nothing extra to pay.',
    'You’re right, this belongs to what we agreed, so it costs you nothing more.',
    'It’s included: the price stays as it is.',
  ],
  'place-unclear': [
    'From our agreement it isn’t clear whether this is included, so let’s settle it now, before any work is done.',
    'We left this open, and the best time to settle it is now, before I start.',
    'Nothing we have in writing answers that, so I’d like to clear it up before the work and not after.',
  ],
  'offer-extra': {
    plain: [
      'I’m glad to do it for you as an extra, for {price} and about {hours:hours} of work.',
      'As an extra it would cost {price}, for about {hours:hours} of work, and I’d be glad to do it.',
      'I can take it on as an extra: about {hours:hours}, at a price of {price}.',
    ],
    warm: [
      'I’d be happy to add it for you; it would come to {price}, for about {hours:hours} of work.',
      'I’d enjoy doing this for you as an extra: it would be {price}, for about {hours:hours}.',
    ],
    firm: ['As an extra it costs {price}, for about {hours:hours} of work.'],
  },
  'offer-estimate': [
    'My estimate for it: {estimate}.',
    'I’ve worked out what it would take: {estimate}.',
    'Here’s what you can expect for it in time and cost: {estimate}.',
  ],
  'one-of-both': [
    'The price is for both together; if one of them can wait, tell me which, and it comes down.',
    'That’s for the two of them. I can also leave one out and name a lower price.',
  ],
  'name-rate': [
    'I’d bill it at my usual rate: {rate}.',
    'My rate for it is the one you know: {rate}.',
    'It would go by my present rate: {rate}.',
  ],
  'extra-date': [
    'You’d have it by {new-date}.',
    'It would be ready for you by {new-date}.',
    'I’d have it done by {new-date}.',
  ],
  'answer-wanted-by': [
    'You’d like it by {deadline}; the date I can keep for it is {new-date}.',
    'You mentioned {deadline}; with this added, I can be ready by {new-date}.',
    'You ask for it by {deadline}, and I can have it done by {new-date}.',
  ],
  'yes-before-start': [
    'I’ll start once you’ve said yes, so no cost takes you by surprise.',
    'Nothing begins before you’ve agreed to it, and nothing turns up on the invoice that you don’t know about.',
    'You decide first and only then do I start; that way you know every cost beforehand.',
  ],
  'leave-the-choice': {
    plain: [
      'Leaving it out is just as good: the agreed work goes on either way.',
      'You’re just as free to keep to what we agreed, and everything in it goes on as before.',
      'It’s equally fine to do without it, and then we carry on with what we have.',
    ],
    warm: [
      'And if it isn’t worth that to you, that’s completely fine; the agreed work goes on just the same.',
      'You’re welcome to leave it out, and I’ll carry on with what we agreed just as gladly.',
    ],
    firm: ['Without it, the agreed work goes on as planned.'],
  },
  'own-gap': {
    plain: [
      'I didn’t make it clear at the start what is included, and that’s my oversight.',
      'It was for me to spell out where the work ends, and I should have done so when we began.',
      'When we started I didn’t say whether this was included; that was for me to do.',
    ],
    warm: [
      'I can see how you came to expect it; it was for me to make this clear at the start.',
      'It’s a fair thing to ask, since I didn’t spell out at the start what is included. That’s my oversight.',
    ],
    firm: ['I should have made clear at the start what is included.'],
  },
  'explain-cost': [
    'What you’d like takes time that my price didn’t allow for, and I’d rather say so before the work than after it.',
    'There’s more work in this wish than I’d planned and priced, so you should know the cost before you decide.',
    'I’d rather raise it now than on the invoice: this is extra work, beyond what I priced.',
  ],
  'fit-estimate': [
    'If that’s more than you want to spend, tell me what matters most and I’ll price that part alone.',
    'We can also make it smaller: which part do you need most? You’ll get a price for just that.',
    'Should it be too much, name the part that counts most for you, and I’ll work out a price for that one alone.',
  ],
  'promise-clarity': [
    'From now on I’ll tell you beforehand whenever something costs extra.',
    'In future you’ll know from me, before any work begins, what is included and what isn’t.',
    'Whenever something costs extra, you’ll hear it from me first.',
  ],
  'price-further': [
    'You also write: “{further}”. I’ll come back to that, and you’ll know the cost before I start.',
    'As for “{further}”: I’ll send you a price first.',
    'I’ve noted this as well: “{further}”. I’ll come back to it separately and tell you up front whether it costs extra.',
  ],
  'goodwill-once': {
    plain: [
      'This once I’ll do it at no charge; it would otherwise cost {value}.',
      'Normally it would be {value}; this one time you get it from me at no charge.',
      'I’ll do it for you free of charge this one time; its usual price is {value}.',
    ],
    warm: [
      'I’m happy to do this one for you at no charge, just this once; it would otherwise be {value}.',
      'Normally I’d charge {value} for it, and this one time I’d like to make you a present of it.',
    ],
    firm: ['I will do it at no charge this once; otherwise it costs {value}.'],
  },
  'goodwill-this-once': [
    'This once, at no charge: {goodwill}.',
    'I’m not charging you for this, just this once: {goodwill}.',
    'As an exception, and free of charge: {goodwill}.',
  ],
  'goodwill-limit': [
    'For the next request of this kind, you’ll get a price from me before I start.',
    'When something like this comes up again, I’ll name the price first and begin after your yes.',
    'After this one, you’ll have a price from me before I begin, and you can decide at your ease.',
  ],
  'dispute-hear': [
    'You remember our agreement differently, and I’d like us to look at it together: “{request}”.',
    'We have two memories of the same agreement, so let’s compare them; yours is this: “{request}”.',
    'I’ve read how you remember what we agreed, and I want to go through it with you: “{request}”.',
    'You remember our agreement differently, so let’s look at it together.',
    'We each have our own memory of what was agreed, so let’s put the two side by side.',
    'I’ve read how you remember it, and I’d like to go through the agreement with you.',
  ],
  'dispute-settle': {
    plain: [
      'What’s written holds for this work; if something should be different from now on, we’ll agree it in writing for what comes next.',
      'For this work I go by what we have in writing, and any change goes into writing too, for what comes after.',
      'Let’s keep to the written agreement for this piece of work, and put down together what should change for the next one.',
    ],
    warm: [
      'For this work, let’s stay with what we wrote down; for whatever comes next I’m glad to agree it anew with you, in writing.',
    ],
    firm: [
      'What is written holds for this work. Changes apply to what comes next, once we have agreed them in writing.',
    ],
  },
};
