/**
 * The rows of the record, one schema a table. Ids are random UUIDs so that two databases can merge; instants are ms
 * UTC, days ISO dates, money minor units with an ISO 4217 currency.
 */
import { z } from 'zod';
import { IsoDaySchema } from './days.ts';
import { LanguageSchema } from './language.ts';
import { SiteSchema } from './mail.ts';
import { FindingSchema } from './signal.ts';

const IdSchema = z.uuid();
const InstantSchema = z.int();

export const MoneySchema = z.object({
  /** Minor units: cents, kuruş, tiyn. */
  minor: z.int(),
  /** ISO 4217, as `EUR`. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof MoneySchema>;

export const CLIENT_STATUSES = ['prospect', 'active', 'past', 'parting', 'parted'] as const;

export const ClientSchema = z.object({
  id: IdSchema,
  name: z.string().trim().min(1),
  organisation: z.string(),
  status: z.enum(CLIENT_STATUSES),
  language: LanguageSchema.optional(),
  /** How the user addresses this client, where the language has two forms. */
  formOfAddress: z.enum(['formal', 'informal']).optional(),
  since: IsoDaySchema,
  rate: MoneySchema.optional(),
  notes: z.string(),
  tags: z.array(z.string()),
  /** Days between check-ins; 0 is never. */
  checkInEveryDays: z.int().nonnegative(),
  analyse: z.boolean(),
  quietUntil: IsoDaySchema.optional(),
  /** Domains that propose this client for an unknown sender; never matched by themselves. */
  proposingDomains: z.array(z.string()),
});
export type Client = z.infer<typeof ClientSchema>;

export const PersonSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  name: z.string(),
  /** Normalised by `normaliseAddress` of lib/text; unique. */
  address: z.string().min(3),
});
export type Person = z.infer<typeof PersonSchema>;

export const ThreadSchema = z.object({ id: IdSchema, site: SiteSchema, subject: z.string() });
export type Thread = z.infer<typeof ThreadSchema>;

export const MessageSchema = z.object({
  id: IdSchema,
  threadId: IdSchema,
  /** The client's person who wrote it, or to whom the user wrote. */
  personId: IdSchema,
  direction: z.enum(['incoming', 'outgoing']),
  sentAt: InstantSchema.optional(),
  /** The page's own date text, kept where `sentAt` could not be read. */
  rawDate: z.string().optional(),
  subject: z.string(),
  /** The sender's own new text. */
  text: z.string(),
  /** An index, never a key; absent where the text has fewer than 40 letters. */
  fingerprint: z.string().optional(),
  storedAt: InstantSchema,
  /** When the user said that it was answered where this browser does not see it. */
  answeredElsewhereAt: InstantSchema.optional(),
});
export type Message = z.infer<typeof MessageSchema>;

export const SightingSchema = z.object({
  id: IdSchema,
  site: SiteSchema,
  account: z.string(),
  siteMessageId: z.string(),
  siteThreadId: z.string(),
  messageId: IdSchema,
  threadId: IdSchema,
  /** The page's address at which it was open, where the ids alone do not lead back (Outlook). */
  address: z.url().optional(),
});
export type Sighting = z.infer<typeof SightingSchema>;

export const FINDING_STATES = ['open', 'dismissed', 'not-a-problem', 'confirmed'] as const;

export const StoredFindingSchema = FindingSchema.extend({
  id: IdSchema,
  messageId: IdSchema,
  state: z.enum(FINDING_STATES),
  engineVersion: z.int(),
});
export type StoredFinding = z.infer<typeof StoredFindingSchema>;

export const TERM_KINDS = [
  'deliverables',
  'exclusions',
  'revision-rounds',
  'hours',
  'fee',
  'payment-days',
  'notice',
] as const;

/** One dated term. An amended term keeps the old row with its `endedOn`. */
export const AgreementSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  kind: z.enum(TERM_KINDS),
  /** The term in the user's words, one sentence. */
  text: z.string().trim().min(1),
  agreedOn: IsoDaySchema,
  endedOn: IsoDaySchema.optional(),
  /** Rounds, hours or days, where the kind counts them. */
  quantity: z.number().nonnegative().optional(),
  /** Of these the rounds or hours that are used up, as the user has noted; absent where nobody noted any. */
  used: z.number().nonnegative().optional(),
  fee: MoneySchema.optional(),
  /** Where it was agreed: the message it was taken from, or the user's own words. */
  agreedIn: z.union([z.object({ messageId: IdSchema }), z.object({ note: z.string() })]),
});
export type Agreement = z.infer<typeof AgreementSchema>;

export const RequestSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  messageId: IdSchema.optional(),
  text: z.string().min(1),
  askedOn: IsoDaySchema,
  verdict: z.enum(['in', 'out', 'unclear']),
  agreementId: IdSchema.optional(),
  decision: z.enum(['asked', 'granted-free', 'quoted', 'declined', 'done']),
  hours: z.number().nonnegative().optional(),
  value: MoneySchema.optional(),
});
export type ScopeRequest = z.infer<typeof RequestSchema>;

export const SituationRecordSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  messageId: IdSchema.optional(),
  happenedOn: IsoDaySchema,
  quote: z.string(),
  note: z.string(),
});
export type SituationRecord = z.infer<typeof SituationRecordSchema>;

export const PromiseSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  messageId: IdSchema.optional(),
  by: z.enum(['me', 'client']),
  text: z.string().min(1),
  dueOn: IsoDaySchema.optional(),
  state: z.enum(['open', 'kept', 'broken']),
});
export type ClientPromise = z.infer<typeof PromiseSchema>;

export const ProjectSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  name: z.string().min(1),
  state: z.enum(['planned', 'running', 'delivered', 'stopped']),
  dueOn: IsoDaySchema.optional(),
  milestones: z.array(z.object({ name: z.string(), dueOn: IsoDaySchema.optional(), done: z.boolean() })),
  deliveredOn: IsoDaySchema.optional(),
});
export type Project = z.infer<typeof ProjectSchema>;

export const InvoiceSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  projectId: IdSchema.optional(),
  number: z.string(),
  amount: MoneySchema,
  issuedOn: IsoDaySchema,
  dueOn: IsoDaySchema,
  paidOn: IsoDaySchema.optional(),
  waivedOn: IsoDaySchema.optional(),
});
export type Invoice = z.infer<typeof InvoiceSchema>;

export const ReminderSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  kind: z.enum(['check-in', 'progress-update', 'promise', 'invoice']),
  aboutId: IdSchema.optional(),
  dueOn: IsoDaySchema,
  snoozedUntil: IsoDaySchema.optional(),
  doneOn: IsoDaySchema.optional(),
});
export type Reminder = z.infer<typeof ReminderSchema>;

export const PartingSchema = z.object({
  id: IdSchema,
  clientId: IdSchema,
  startedOn: IsoDaySchema,
  coolingOffUntil: IsoDaySchema,
  reflections: z.array(z.object({ question: z.string(), answer: z.string() })),
  lastWorkingDay: IsoDaySchema.optional(),
  options: z.array(z.string()),
  goodwill: z.array(z.string()),
  letters: z.array(z.string()),
});
export type Parting = z.infer<typeof PartingSchema>;

/** The rows as they stood before a destructive step, for undo. */
export const JournalSchema = z.object({
  id: IdSchema,
  at: InstantSchema,
  step: z.string(),
  before: z.array(z.object({ table: z.string(), row: z.unknown() })),
});
export type JournalEntry = z.infer<typeof JournalSchema>;
