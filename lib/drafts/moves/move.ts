/** What one sentence of a draft does. Each language holds several wordings of each move, in a file of the move's name. */

export const MOVES = [
  'greet',
  'sign',
  'acknowledge',
  'see-their-side',
  'apologise',
  'own',
  'remedy',
  'remedy-date',
  'ask-what-else',
  'reassure',
  'hear-anger',
  'apologise-for-strain',
  'ask-what-is-wrong',
  'first-step',
  'answer-date',
  'receive-request',
  'cite-term',
  'place-outside',
  'offer-extra',
  'extra-date',
  'yes-before-start',
  'leave-the-choice',
  'ask-for-answer',
  'own-gap',
  'explain-cost',
  'estimate',
  'fit-estimate',
  'promise-clarity',
  'decline',
  'ground',
  'say-it-early',
  'say-what-is-possible',
  'possible-date',
  'agreed-goes-on',
  'close-decline',
  'receive-price',
  'respect-budget',
  'hold-price',
  'price-ground',
  'explain-price',
  'offer-less',
  'less-price',
  'keep-the-whole',
  'ask-which',
] as const;
export type Move = (typeof MOVES)[number];

/** Each wording is one sentence. `{fact}` is filled from the record, `[[slot-id]]` stays open for the user. */
export type Wordings = readonly string[];

export type MoveBook = Readonly<Record<Move, Wordings>>;
