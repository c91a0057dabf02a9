/** A lower price is asked for, in English. */
export const price = {
  'receive-price': [
    'Thank you for being open about the price: “{request}”.',
    'I’ve read what you say about the price: “{request}”.',
    'You write to me about the price: “{request}”.',
    'Thank you for being open about the price.',
    'I’ve read what you say about the price.',
    'It’s good that you raise the price with me directly.',
  ],
  'respect-budget': {
    plain: [
      'You have a budget to keep, so here’s a plain answer.',
      'Looking at every figure is only right, and you get a straight answer from me.',
      'I understand that the cost matters to you, and I want to be just as open about my side.',
    ],
    warm: [
      'I know that every figure counts for you, and I’d like to be just as open with you.',
      'It’s only natural that you look closely, and you get an honest answer from me.',
    ],
    firm: ['You have a budget to keep. Here is a plain answer.'],
  },
  'hold-price': {
    plain: ['My price for this stays as it is.', 'I’m keeping to my price.', 'The price for this work doesn’t change.'],
    warm: [
      'I’d like to make it easier for you, and still I’m staying with my price.',
      'Much as I like working with you, my price stays the same.',
    ],
    firm: ['My price stays.'],
  },
  'price-ground': [
    'It’s what we agreed on {term-date}: “{term}”.',
    'We settled it on {term-date}: “{term}”.',
    'Our agreement of {term-date} puts it this way: “{term}”.',
    'It’s what we agreed: “{term}”.',
    'We settled it together: “{term}”.',
    'Our agreement puts it this way: “{term}”.',
    'It’s what this work takes when it’s done properly.',
    'For this amount I can do the work the way it should be done.',
    'That’s what it costs to do this work well.',
  ],
  'explain-price': [
    'Much of the price pays for care that spares you trouble later.',
    'That price buys the time it takes to give you a result you can rely on.',
    'I’d have to hurry to do it for less, and you’d be the one to notice.',
  ],
  'offer-less': [
    'For less I can do less, and do that well: {smaller-scope}.',
    'What can change is how much I do, and a good smaller version would be this: {smaller-scope}.',
    'If the budget is fixed, I can make the job smaller and still do it well: {smaller-scope}.',
  ],
  'less-price': ['That would be {price}.', 'The price for that part would be {price}.', 'I’d charge {price} for it.'],
  'keep-the-whole': [
    'We can also keep everything in, at the same price.',
    'The other way is to leave everything as it is, at the price you know.',
    'You can just as well have all of it, at its present price.',
  ],
};
