/** What each reply is called, and in one line why it is proposed. */
import type { Situation } from '#lib/core/draft.ts';

interface SituationWords {
  readonly name: string;
  readonly reason: string;
}

export const situations: Readonly<Record<Situation, SituationWords>> = {
  unhappy: {
    name: 'Make it right',
    reason: 'They are not content. Take that up first, then say what you do and by when.',
  },
  upset: { name: 'Hear them out', reason: 'They are upset and name no fault. Ask for it calmly.' },
  abusive: {
    name: 'Ask for respect',
    reason: 'The words are rude and name no complaint. A calm line, and an offer to help.',
  },
  leaving: {
    name: 'Ask what is missing',
    reason: 'They may go elsewhere. Ask what would have to change, without pleading.',
  },
  'outside-term': {
    name: 'Recall the terms',
    reason: 'It goes beyond what was agreed. Recall the term, offer the extra at a price.',
  },
  'outside-no-term': {
    name: 'Name the cost',
    reason: 'Nothing on record says whether it is included. Own that, name a price before you start.',
  },
  goodwill: {
    name: 'Once, at no charge',
    reason: 'You may give it this once, with its value named, so that it stays an exception.',
  },
  included: { name: 'Yes, it is included', reason: 'It belongs to what was agreed.' },
  'scope-unclear': { name: 'Settle it now', reason: 'The agreement does not say. Settle it before any work.' },
  dispute: { name: 'Look at the terms', reason: 'They remember the agreement differently. Bring the written words.' },
  decline: { name: 'Decline', reason: 'You need not do what was not agreed. A clear no, and what you can do.' },
  deadline: {
    name: 'Another date',
    reason: 'The date is too near for good work. Say no to it, and name one you can keep.',
  },
  unethical: { name: 'Decline, no blame', reason: 'What they ask does not fit honest work. Decline without accusing.' },
  'insist-no': { name: 'Stay with your no', reason: 'They ask again. The same answer, kindly.' },
  'hold-price': { name: 'Hold the price', reason: 'They want to pay less. Keep the price, offer less work.' },
  'poor-idea': { name: 'Advise', reason: 'The idea may harm them. Say so, and bring another.' },
  'reminder-first': { name: 'First reminder', reason: 'A payment is late. A friendly word with number and date.' },
  'reminder-second': {
    name: 'Second reminder',
    reason: 'Still unpaid. Matter of fact, with the agreed term and a day.',
  },
  'reminder-last': { name: 'Last reminder', reason: 'Long unpaid. Clear and polite, with what happens next.' },
  'late-answer': { name: 'Agree on a day', reason: 'They will pay late. Thank them for saying so, agree on a day.' },
  status: { name: 'Where it stands', reason: 'They ask how far it is. What is done, what comes next, and when.' },
  update: {
    name: 'Progress update',
    reason: 'Clients see only the result. Show what was done and why it serves them.',
  },
  praise: { name: 'Thank them', reason: 'They are glad. Thank them, and ask for a word you may show.' },
  'new-work': {
    name: 'Welcome the work',
    reason: 'They offer new work. Thank them, ask what you need for a fair price.',
  },
  referral: { name: 'Thank for the name', reason: 'They passed your name on. Thank them.' },
  'check-in': { name: 'Check in', reason: 'Ask how the delivered work is doing. It sells nothing.' },
  'clear-air': {
    name: 'Clear the air',
    reason: 'A good client, and something has changed. Talk before anything else.',
  },
  talk: {
    name: 'The honest talk',
    reason: 'An outline of the talk: thanks, the reason, the last day, what you leave them.',
  },
  'parting-letter': {
    name: 'Parting letter',
    reason: 'Everything in writing: what is left, what is owed, the last day, and thanks.',
  },
  'insist-parting': { name: 'Stay with parting', reason: 'They ask you to stay. The decision holds, kindly.' },
  rest: { name: 'Let it rest', reason: 'All is delivered and paid. A friendly full stop.' },
};
