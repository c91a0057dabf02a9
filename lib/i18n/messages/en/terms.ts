/** The terms agreed with a client, and the line that adds one. */
import type { Agreement } from '#lib/core/record.ts';

const kinds: Record<Agreement['kind'], string> = {
  deliverables: 'Deliverables',
  exclusions: 'Not included',
  'revision-rounds': 'Revision rounds',
  hours: 'Hours',
  fee: 'Fee',
  'payment-days': 'Days to pay',
  notice: 'Notice in days',
};

export const terms = {
  heading: 'Terms',
  of: ({ name }: { name: string }) => `Terms with ${name}`,
  none: 'No terms on record. With one, replies can point to it.',
  kinds,
  kind: 'Kind',
  text: 'What was agreed',
  textHint: 'In your own words, one sentence',
  agreedOn: 'Agreed on',
  quantity: 'How many',
  amount: 'Amount',
  currency: 'Currency',
  add: 'Add term',
  useSelected: 'Use the selected words',
  selectHint: 'Or select words in the message above.',
  added: 'The term is on record.',
  invalid: 'Nothing was added. Check the sentence and the day.',
  noClient: 'This client is no longer on record. Nothing was added.',
  used: 'Used so far',
  saveUsed: 'Save',
  usedSaved: 'Noted.',
  usedInvalid: 'Nothing was changed. Write a number, 0 or more.',
  noTerm: 'This term is no longer on record. Nothing was changed.',
  agreed: ({ day }: { day: string }) => `agreed ${day}`,
  ended: ({ day }: { day: string }) => `until ${day}`,
};
