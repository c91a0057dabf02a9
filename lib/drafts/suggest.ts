/** The replies that fit the open flags of a conversation: at most three, the fitting one first. */
import type { IsoDay } from '#lib/core/days.ts';
import type { Draft } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import type { Agreement } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';
import { answersTo, type FlaggedMessage } from './answers.ts';
import { compose } from './compose.ts';
import { PLANS } from './plans.ts';
import { recipientOf } from './recipient.ts';
import { signatureOf } from './signature.ts';
import { inForce } from './terms.ts';

const MAX_DRAFTS = 3;

export interface DraftInput {
  /** The language of the reply: the mail's own. */
  readonly language: Language;
  /** The sender's name as shown; may be empty. */
  readonly recipientName: string;
  /** As the user signs; empty while it is not known. */
  readonly ownName: string;
  /** Newest first, with their open findings alone. */
  readonly incoming: readonly {
    readonly subject: string;
    readonly text: string;
    readonly findings: readonly Finding[];
  }[];
  readonly terms: readonly Agreement[];
  readonly today: IsoDay;
}

/** Empty where nothing is flagged or no reply would be honest. The same input always gives the same drafts. */
export function suggestDrafts(input: DraftInput): Draft[] {
  const terms = inForce(input.terms, input.today);
  const recipient = recipientOf(input.recipientName, input.language);
  const signature = signatureOf(input.ownName);
  const answers = input.incoming.flatMap((message) => answersTo(message, terms, input.language));
  const onePerSituation = answers.filter((answer, position) => {
    const { situation } = PLANS[answer.plan];
    return answers.findIndex((other) => PLANS[other.plan].situation === situation) === position;
  });
  return onePerSituation.slice(0, MAX_DRAFTS).map(({ plan, facts, message }) => {
    const seed = seedOf(plan, message, { ...recipient, ...facts });
    return compose(PLANS[plan], input.language, { ...recipient, ...facts, ...signature }, seed);
  });
}

/** The user's own name has no part in it: the words stay the same when it becomes known. */
function seedOf(plan: string, message: FlaggedMessage, facts: object): string {
  return [plan, JSON.stringify(facts), message.subject, message.text].join('\u0000');
}
