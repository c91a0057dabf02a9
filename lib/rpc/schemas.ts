/** The shapes of what the sidebar and the content scripts send, parsed by the background at its edge. */
import { z } from 'zod';
import { IsoDaySchema } from '#lib/core/days.ts';
import { DESK_VIEWS } from '#lib/core/desk-view.ts';
import { FaultSchema } from '#lib/core/fault.ts';
import { MAX_BODY_CHARS } from '#lib/core/limits.ts';
import { FINDING_STATES, MoneySchema, TERM_KINDS } from '#lib/core/record.ts';
import { SignalSchema, TextRangeSchema } from '#lib/core/signal.ts';

export const AddClientSchema = z.object({
  address: z.string().min(3),
  name: z.string().trim().min(1),
  organisation: z.string(),
  /** Add the address to this client instead of making a new one. */
  toClient: z.uuid().optional(),
});
export type AddClient = z.infer<typeof AddClientSchema>;

export const NotAClientSchema = z.object({ address: z.string().min(3) });

/** The user's answer to "who is this?" about a name without an address, or that it is to be asked again. */
export const NameSenderSchema = z.object({
  /** Of the conversation in which the question was asked. */
  signature: z.string(),
  name: z.string().min(1).max(200),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('address'), address: z.string().min(3).max(1000) }),
    z.object({ kind: z.literal('not-a-client') }),
    z.object({ kind: z.literal('ask-again') }),
  ]),
});
export type NameSender = z.infer<typeof NameSenderSchema>;

export const SetFindingStateSchema = z.object({ findingId: z.string(), state: z.enum(FINDING_STATES) });
export type SetFindingState = z.infer<typeof SetFindingStateSchema>;

/** Words of a shown message that the user flags; half-open UTF-16 range of its text. */
export const MarkWordsSchema = z.object({ messageKey: z.string(), signal: SignalSchema, range: TextRangeSchema });
export type MarkWords = z.infer<typeof MarkWordsSchema>;

export const AddTermSchema = z.object({
  clientId: z.uuid(),
  kind: z.enum(TERM_KINDS),
  text: z.string().trim().min(1).max(500),
  agreedOn: IsoDaySchema,
  quantity: z.number().nonnegative().optional(),
  fee: MoneySchema.optional(),
  /** The stored message whose words it was taken from. */
  messageId: z.uuid().optional(),
});
export type AddTerm = z.infer<typeof AddTermSchema>;

export const SetUsedSchema = z.object({
  agreementId: z.uuid(),
  /** Rounds or hours; absent where the note is taken back. */
  used: z.number().nonnegative().max(100_000).optional(),
});
export type SetUsed = z.infer<typeof SetUsedSchema>;

export const InsertRequestSchema = z.object({
  text: z.string().min(1).max(100_000),
  direction: z.enum(['ltr', 'rtl']),
  signature: z.string(),
  /** What the user put in the place of their own name, where the draft had one. */
  ownName: z.string().max(100_000).optional(),
});
export type InsertRequest = z.infer<typeof InsertRequestSchema>;

export const DockStateSchema = z.object({ open: z.boolean(), width: z.number().min(320).max(480) });

export const RowMarksRequestSchema = z.object({
  account: z.string().optional(),
  threadIds: z.array(z.string()).max(500),
});

/** A wish that was granted at no charge, for the ledger. */
export const GrantFreeSchema = z.object({
  clientId: z.uuid(),
  messageId: z.string().optional(),
  text: z.string().trim().min(1).max(500),
  value: MoneySchema.optional(),
});
export type GrantFree = z.infer<typeof GrantFreeSchema>;

/** A kind of mark of the second look is switched off or on again, for one client or for everybody. */
export const QuietFaultSchema = z.object({
  fault: FaultSchema,
  quiet: z.boolean(),
  clientId: z.uuid().optional(),
});
export type QuietFault = z.infer<typeof QuietFaultSchema>;

/** A text that the user has pasted. */
export const CheckTextSchema = z.object({ text: z.string().max(MAX_BODY_CHARS) });

/** A page of the extension; the desk at one of its views. */
export const OpenPageSchema = z.object({
  page: z.enum(['options', 'welcome']),
  view: z.enum(DESK_VIEWS).optional(),
});
export type OpenPage = z.infer<typeof OpenPageSchema>;
