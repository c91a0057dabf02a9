/** The facts a wording may name, as `{name}` or in a form as `{date:dat}`, and who can say each. */
import { type FactValue, SLOT_IDS, type SlotId } from '#lib/core/draft.ts';

/**
 * - `record`: the mail or the record knows it, or nobody; a sentence without it is said instead.
 * - `asked`: where nobody has said it the sentence keeps an open place, which the user fills in.
 * - `offered`: the user may say it, and then the draft uses it; nothing stands open for it.
 */
type Source = 'record' | 'asked' | 'offered';

const RECORD_FACTS = [
  'name',
  'complaint',
  'request',
  'further',
  'term',
  'term-date',
  'term-used',
  'days-late',
  'since',
  'last-contact',
  'rate',
] as const;

const SLOTS: Readonly<Record<SlotId, 'asked' | 'offered'>> = {
  'my-name': 'asked',
  remedy: 'asked',
  'new-date': 'asked',
  price: 'asked',
  hours: 'asked',
  'can-offer': 'asked',
  'smaller-scope': 'asked',
  concern: 'asked',
  consequence: 'asked',
  alternative: 'asked',
  invoice: 'asked',
  amount: 'asked',
  due: 'asked',
  'pay-by': 'asked',
  done: 'asked',
  why: 'offered',
  next: 'asked',
  value: 'asked',
  'last-day': 'asked',
  estimate: 'offered',
  deadline: 'offered',
  needs: 'offered',
  numbers: 'offered',
  note: 'offered',
  project: 'offered',
  delivered: 'offered',
  decision: 'offered',
  reason: 'offered',
  situation: 'offered',
  promise: 'offered',
  referred: 'offered',
  left: 'offered',
  owed: 'offered',
  'final-invoice': 'offered',
  goodwill: 'offered',
  handover: 'offered',
  alternatives: 'offered',
};

export type FactId = (typeof RECORD_FACTS)[number] | SlotId;

export const FACT_IDS: readonly FactId[] = [...RECORD_FACTS, ...SLOT_IDS];

/** A fact that is not known has no entry. */
export type Facts = Readonly<Partial<Record<FactId, FactValue>>>;

export function sourceOf(fact: FactId): Source {
  return isSlot(fact) ? SLOTS[fact] : 'record';
}

export function isSlot(fact: FactId): fact is SlotId {
  return fact in SLOTS;
}

export function factId(name: string): FactId | undefined {
  return FACT_IDS.find((id) => id === name);
}
