/** What the user of a row would type into the panel's fields, by the row's plain names. */
import type { FactValue, Situation, SlotId } from '#lib/core/draft.ts';
import type { DraftsRow, RowFacts } from './drafts-row.ts';

type Given = { readonly [Slot in SlotId]?: FactValue | undefined };
type Known = Readonly<Partial<Record<SlotId, FactValue>>>;

export function givenFor(situation: Situation, { facts = {}, client, situation: practices = [] }: DraftsRow): Known {
  const common: Given = {
    done: facts.done,
    next: facts.next,
    needs: facts.needs,
    estimate: facts.estimate,
    'can-offer': facts.can_offer,
    'last-day': facts.last_working_day,
    'final-invoice': facts.final_invoice,
    goodwill: facts.goodwill,
    alternatives: facts.alternatives,
    handover: facts.handover,
    decision: facts.decision,
    deadline: facts.client_deadline,
    numbers: facts.numbers,
    note: facts.note,
    situation: practices.includes('C2') ? lastOf(client.history) : undefined,
  };
  return known({ ...common, ...special(situation, facts) });
}

/** One thing said in the field where this situation asks for it. */
function special(situation: Situation, facts: RowFacts): Given {
  switch (situation) {
    case 'unhappy':
    case 'upset':
      return { remedy: facts.can_offer ?? facts.next, estimate: undefined };
    case 'poor-idea':
      return { concern: facts.note, note: undefined, alternative: facts.can_offer ?? facts.alternatives };
    case 'included':
      return { 'new-date': undefined };
    default:
      return {};
  }
}

/** The last entry of a client's history, where it is a list of what was said. */
function lastOf(history: unknown): string | undefined {
  const last: unknown = Array.isArray(history) ? history.at(-1) : undefined;
  if (typeof last === 'string') return last;
  if (typeof last !== 'object' || last === null) return undefined;
  return Object.values(last)
    .filter((part) => typeof part === 'string')
    .join(', ');
}

function known(given: Given): Known {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}
