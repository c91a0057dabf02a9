/** A sentence for each rule with the words that must be marked, and a calm one that uses the same words. */
import type { Signal } from '#lib/core/signal.ts';
import type { RuleName } from '#lib/signals/rule-names.ts';

export interface RuleCase {
  readonly rule: RuleName;
  readonly signal: Signal;
  readonly says: string;
  /** Part of what is marked. */
  readonly marked: string;
  readonly calm: string;
}

const of = (signal: Signal, cases: readonly (readonly [RuleName, string, string, string])[]): RuleCase[] =>
  cases.map(([rule, says, marked, calm]) => ({ rule, signal, says, marked, calm }));

export const RULE_CASES: readonly RuleCase[] = [
  ...of('dissatisfaction', [
    [
      'not-as-expected',
      'I am sorry, but this is really not what we ordered.',
      'not what we ordered',
      'If this is not what you need for print, tell me and we will rescan it.',
    ],
    [
      'says-disappointed',
      'We are rather disappointed with the second version.',
      'disappointed',
      'We were not disappointed for a second, the album is a joy.',
    ],
    [
      'pointed-out-again',
      'This is the fourth time that I have to ask for it.',
      'fourth time',
      'We watched the film for the fourth time and cried again.',
    ],
    [
      'poor-work',
      'The translation is sloppy and the layout worse.',
      'sloppy',
      'Our old translation was sloppy, which is why we came to you.',
    ],
    [
      'not-good-enough',
      'Sending a draft with the wrong name is unprofessional.',
      'unprofessional',
      'How unprofessional of the airline to leave you standing there, sorry to hear about it.',
    ],
    [
      'promised-and-late',
      'The plans reached us two weeks late.',
      'weeks late',
      'I know I am two weeks late with my comments, sorry.',
    ],
    [
      'embarrassed-by-it',
      'It made us look ridiculous at the fair.',
      'made us look',
      'It made us look at our own shop with new eyes.',
    ],
    [
      'doubts-it-was-checked',
      'Did anyone proofread this before it went out?',
      'Did anyone proofread',
      'Did anyone from our side send you the last photo yet?',
    ],
    [
      'not-worth-the-money',
      'That is not what we pay for.',
      'not what we pay',
      'Tell me what we pay for the stock pictures and I will book it.',
    ],
    [
      'going-downhill',
      'The quality has slipped since the spring.',
      'quality has slipped',
      'The date has slipped on our side, no harm done.',
    ],
    [
      'had-to-chase',
      'I am tired of chasing you for an answer.',
      'tired of chas',
      'I am tired after the fair, so only a short note.',
    ],
  ]),
  ...of('hostility', [
    ['insult', 'You are nothing but a crook.', 'nothing but a crook', 'I felt such a crook for asking so late.'],
    ['contempt', 'Can you people even count?', 'you people', 'How many people can you count on for the workshop?'],
    [
      'talks-down',
      'Spare me the lecture and send the file.',
      'Spare me',
      'Do you have a spare copy of the lecture slides?',
    ],
    ['threat', 'You will regret this.', 'You will regret', 'Visit the island, you will not regret it.'],
    ['mockery', 'Thanks for nothing.', 'Thanks for nothing', 'Thanks for the file, there is nothing to add.'],
    [
      'shouting',
      'WHY IS THE SITE STILL DOWN???',
      'WHY IS THE SITE',
      'THE DATE ON THE STONE IS 4 MAY 1932. KIND REGARDS, ANNA',
    ],
  ]),
  ...of('price-pressure', [
    [
      'asks-for-discount',
      'Could you lower your price a bit?',
      'lower your price',
      'Please lower the shelf in the drawing a bit.',
    ],
    [
      'others-are-cheaper',
      'Another studio charges half of that.',
      'Another studio charges half',
      'Another studio in our house has half a floor free.',
    ],
    [
      'too-expensive',
      'Your quote is far too expensive.',
      'too expensive',
      'The printer says gold foil is too expensive, so plain it is.',
    ],
    [
      'no-budget',
      'There is no budget for design this year.',
      'no budget for',
      'The board wants to see the budget for design in the report.',
    ],
    [
      'wants-free',
      'Could you do the first draft for free?',
      'do the first draft for free',
      'Children enter for free, please put that on the poster.',
    ],
    [
      'for-exposure',
      'It would be great exposure for you.',
      'great exposure for',
      'The exposure of the second photo is a bit long.',
    ],
    [
      'work-later-instead',
      'If it goes well there will be plenty of work later.',
      'plenty of work',
      'There was plenty of work on the terrace, it looks great.',
    ],
  ]),
  ...of('payment-trouble', [
    [
      'payment-put-off',
      'We will pay next quarter.',
      'will pay next quarter',
      'We will pay on the due date, as agreed.',
    ],
    [
      'stuck-in-accounting',
      'Accounting is still looking at it.',
      'Accounting is still',
      'Accounting is moving to the second floor.',
    ],
    ['refuses-to-pay', 'We will not pay for this.', 'will not pay for', 'You will not have to pay for parking.'],
    [
      'pays-on-conditions',
      'No payment until the site is live.',
      'No payment until',
      'The shop stays closed until the site is live.',
    ],
    [
      'disputes-invoice',
      'I dispute the invoice of 3 March.',
      'dispute the invoice',
      'Here is the invoice of 3 March, paid today.',
    ],
    [
      'changes-payment-terms',
      'We now pay all invoices at ninety days instead of thirty.',
      'ninety days instead',
      'Would you be open to sixty days instead of thirty?',
    ],
  ]),
  ...of('scope-creep', [
    [
      'asks-in-passing',
      'While you are at it, please add a booking page.',
      'While you are at it, please',
      'While you are at the coast, rest a little.',
    ],
    [
      'too-small-to-count',
      'My cousin needs a card, a five minute job.',
      'five minute job',
      'It is a five minute walk from the station.',
    ],
    [
      'should-be-included',
      'I assume that the banners are included.',
      'assume that the banners are included',
      'Are the banners included or is that separate?',
    ],
    [
      'another-round',
      'We would love one more round of changes.',
      'one more round',
      'One more round of applause for you from the team!',
    ],
    [
      'known-to-be-extra',
      'I know that this was not in the contract, but we need it.',
      'know that this was not',
      'I know that you were not in the office, no worries.',
    ],
    [
      'adds-to-the-work',
      'Please add another section about the history.',
      'add another section',
      'I love it so much that I ordered another copy.',
    ],
  ]),
];
