/**
 * Which situations the user of a row would choose: from the kind of text and the practices that the row names, and from what the message
 * asks, by the panel's own proposals and, since a user reads more out of a mail than is flagged, by what comes near to a flag.
 */
import { daysBetween, type IsoDay } from '#lib/core/days.ts';
import { SITUATIONS, type Situation } from '#lib/core/draft.ts';
import { PLANS } from '#lib/drafts/plans/plans.ts';
import type { DraftsRow } from './drafts-row.ts';

const MOST = 3;
/** From how many days late on a reminder is the second, and the last. */
const SECOND_AFTER = 14;
const LAST_AFTER = 35;
/** Never without such a situation in the row: whoever writes first has a reason that the kind alone does not tell. */
const FIRST_WORDS = new Set<Situation>(['reminder-first', 'reminder-second', 'reminder-last']);

/** What a message calls for, the fitting one first: by its flags, and by all that comes near to one. */
export interface CalledFor {
  readonly flagged: readonly Situation[];
  readonly nearly: readonly Situation[];
}

export function choosing(row: DraftsRow, calledFor: CalledFor, today: IsoDay): Situation[] {
  const ranked = SITUATIONS.map((situation) => ({ situation, worth: worthOf(situation, row, calledFor, today) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const [best] = ranked;
  const others = ranked.slice(1).filter(({ situation, worth }) => {
    const shared = PLANS[situation].practices.filter((practice) => row.situation?.includes(practice));
    return worth >= (best?.worth ?? 0) / 2 && (calledFor.flagged.includes(situation) || shared.length > 1);
  });
  return [...(best ? [best] : []), ...others].slice(0, MOST).map(({ situation }) => situation);
}

/** A no is a reply too where the message calls for one. */
const ANSWERS: ReadonlySet<string> = new Set(['reply', 'decline']);

function worthOf(situation: Situation, row: DraftsRow, calledFor: CalledFor, today: IsoDay): number {
  const plan = PLANS[situation];
  const wanted = row.situation ?? [];
  const called = worthOfCall(situation, calledFor);
  const fits = plan.kind === row.kind || (ANSWERS.has(row.kind) && called > 0);
  if (!fits && !wanted.some((practice) => plan.practices[0] === practice)) return 0;
  if (FIRST_WORDS.has(situation) && reminderFor(row, today) !== situation) return 0;
  const serves = new Set<string>(plan.paragraphs.flat().flatMap((step) => step.practice ?? []));
  const unwanted = wanted.length === 0 ? 0 : plan.practices.filter((practice) => !wanted.includes(practice)).length;
  return (
    (plan.kind === row.kind ? 4 : 0) +
    (wanted.includes(plan.practices[0]) ? 4 : 0) +
    wanted.filter((practice) => plan.practices.some((one) => one === practice)).length * 2 +
    wanted.filter((practice) => serves.has(practice)).length -
    unwanted * 0.5 +
    called +
    hints(situation, row)
  );
}

function worthOfCall(situation: Situation, { flagged, nearly }: CalledFor): number {
  const [place, near] = [flagged.indexOf(situation), nearly.indexOf(situation)];
  if (place >= 0) return 8 - 2 * place;
  return near < 0 ? 0 : 4 - near;
}

/** What the facts of a row say beyond its practices. */
function hints(situation: Situation, { facts = {}, message, agreed = [] }: DraftsRow): number {
  switch (situation) {
    case 'insist-parting':
      return facts.last_working_day !== undefined || facts.final_invoice !== undefined ? 4 : -2;
    case 'insist-no':
      return facts.last_working_day === undefined ? 1 : -4;
    case 'goodwill':
      return facts.goodwill === undefined ? -4 : 6;
    case 'deadline':
      return facts.client_deadline === undefined ? -1 : 5;
    case 'outside-term':
    case 'included':
      return agreed.length > 0 ? 1 : -6;
    case 'outside-no-term':
      return agreed.length > 0 ? -1 : 2;
    case 'reminder-first':
    case 'reminder-second':
    case 'reminder-last':
      return message == null ? 6 : 1;
    case 'status':
      return facts.done === undefined ? 0 : 3;
    case 'rest':
    case 'abusive':
      return -2;
    case 'clear-air':
      return facts.last_working_day === undefined ? 0 : -6;
    default:
      return 0;
  }
}

function reminderFor({ facts = {} }: DraftsRow, today: IsoDay): Situation | undefined {
  const due = facts.open_invoices?.flatMap((invoice) => invoice.due?.slice(0, 10) ?? []).sort()[0];
  if (due === undefined) return undefined;
  const late = daysBetween(due, today);
  if (!(late > 0)) return undefined;
  if (late > LAST_AFTER) return 'reminder-last';
  return late > SECOND_AFTER ? 'reminder-second' : 'reminder-first';
}
