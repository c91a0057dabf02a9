/**
 * A row of the drafts evaluation, and what the reply panel makes of it. The row stands for a user who has the mail open,
 * knows some facts and chooses what to say; the drafts come from the code that the panel runs.
 */
import { z } from 'zod';
import { draftToText } from '#components/sidebar/reply/draft-text.ts';
import { slotMarkFor } from '#components/sidebar/reply/slot-words.ts';
import { IsoDaySchema } from '#lib/core/days.ts';
import type { Situation } from '#lib/core/draft.ts';
import { LanguageSchema } from '#lib/core/language.ts';
import { type Sensitivity, SIGNALS } from '#lib/core/signal.ts';
import { compose } from '#lib/drafts/compose.ts';
import type { Facts } from '#lib/drafts/facts.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { KINDS } from '#lib/drafts/plans/step.ts';
import { proposeReplies, type ReplyTo } from '#lib/drafts/propose.ts';
import { NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';
import { analyse } from '#lib/signals/analyse.ts';
import { guessTermKind } from '#lib/signals/scope/term-kind.ts';
import { termOf } from '#tests/support/terms.ts';
import { choosing } from './choosing.ts';
import { givenFor } from './given-facts.ts';

const Text = z.union([z.string(), z.number().transform(String)]);
const Texts = z.union([z.array(Text), Text.transform((text) => [text])]);

export const FactsSchema = z.looseObject({
  today: Text.optional(),
  freelancer: Text.optional(),
  rate: Text.optional(),
  open_invoices: z
    .array(z.looseObject({ no: Text.optional(), amount: Text.optional(), due: Text.optional() }))
    .optional(),
  open_projects: z
    .array(z.looseObject({ name: Text, due: Text.optional().nullable(), state: Text.optional().nullable() }))
    .optional(),
  last_contact: Text.optional(),
  delivered: Text.optional(),
  done: Texts.optional(),
  next: Text.optional(),
  needs: Text.optional(),
  estimate: Text.optional(),
  can_offer: Text.optional(),
  last_working_day: Text.optional(),
  final_invoice: Text.optional(),
  goodwill: Text.optional(),
  alternatives: Texts.optional(),
  handover: Texts.optional(),
  decision: Text.optional(),
  client_deadline: Text.optional(),
  numbers: Text.optional(),
  note: Text.optional(),
});
export type RowFacts = z.infer<typeof FactsSchema>;

export const DraftsRowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: LanguageSchema,
  kind: z.enum(KINDS),
  message: z
    .union([z.string(), z.looseObject({ subject: z.string().optional(), text: z.string() })])
    .nullable()
    .optional(),
  client: z.looseObject({ name: z.string(), since: Text.optional().nullable(), history: z.unknown().optional() }),
  agreed: z.array(z.string()).optional(),
  facts: FactsSchema.optional(),
  situation: z.array(z.string()).optional(),
});
export type DraftsRow = z.infer<typeof DraftsRowSchema>;

/** Where a row says nothing of the day. */
const ANY_DAY = '2026-06-01';

export function draftsOf(row: DraftsRow, book: MoveBook) {
  const { lang: language, facts = {} } = row;
  const today = dayIn(facts.today) ?? ANY_DAY;
  const agreed = row.agreed ?? [];
  const incoming = row.message == null ? [] : [messageOf(row.message)];
  const now = Date.parse(`${today}T09:00:00Z`);
  const readAs = (sensitivity: Sensitivity) => {
    const asReadily = Object.fromEntries(SIGNALS.map((signal) => [signal, sensitivity]));
    return incoming.map((message) => ({
      ...message,
      sentOn: today,
      findings: analyse(message, { terms: agreed.map(termOf), sensitivity: asReadily }, now),
    }));
  };
  const to: ReplyTo = {
    language,
    address: undefined,
    recipientName: row.client.name,
    ownName: facts.freelancer ?? '',
    incoming: readAs('normal'),
    ownMails: [],
    client: {
      ...NOTHING_ON_RECORD,
      since: sinceOf(row.client.since ?? undefined),
      terms: agreed.map((text) => ({ kind: guessTermKind(text), text, agreedOn: undefined })),
      invoices: (facts.open_invoices ?? []).map(({ no, amount, due }) => ({
        number: no ?? '',
        amount,
        dueOn: dayIn(due),
      })),
      projects: (facts.open_projects ?? []).map(({ name, due, state }) => ({
        name: state ? `${name} (${state})` : name,
        dueOn: dayIn(due ?? undefined),
      })),
      rate: facts.rate,
      lastContact: dayIn(facts.last_contact),
      delivered: facts.delivered,
    },
    today,
  };
  const material = proposeReplies(to);
  const nearly = proposeReplies({ ...to, incoming: readAs('eager') }).proposals;
  return choosing(row, { flagged: material.proposals, nearly }, today).map((situation) => {
    const known = { ...material.facts, ...material.special[situation], ...givenFor(situation, row) } as Facts;
    const manner = {
      language,
      address: material.address,
      tone: 'plain',
      length: 'normal',
      openings: material.openings,
    } as const;
    return said(situation, known, manner, book, material.seed);
  });
}

function said(situation: Situation, facts: Facts, manner: Parameters<typeof compose>[2], book: MoveBook, seed: string) {
  const draft = compose(situation, facts, manner, book, seed);
  const markOf = slotMarkFor(manner.language);
  const text = draftToText(draft, markOf);
  return {
    situation,
    practices: [...new Set([...draft.practices, ...draft.sentences.flatMap(({ practice }) => practice ?? [])])],
    ...(draft.subject !== undefined && { subject: draft.subject.text }),
    body: text.text,
    openSlots: [...new Set(text.places.filter(({ open }) => open).map(({ slot }) => slot))],
  };
}

function messageOf(message: NonNullable<DraftsRow['message']>) {
  return typeof message === 'string'
    ? { subject: '', text: message }
    : { subject: message.subject ?? '', text: message.text };
}

function dayIn(text: string | undefined): string | undefined {
  return IsoDaySchema.safeParse(text?.slice(0, 10)).data;
}

/** A day, a month or a year. */
function sinceOf(since: string | undefined): string | undefined {
  const year = /(?:19|20)\d{2}/u.exec(since ?? '')?.[0];
  return dayIn(since) ?? (year && `${year}-07-01`);
}
