/**
 * What a mail page reports, as plain data: the open conversation or why it cannot be read. Parsed once by the
 * background; content scripts use the types alone.
 */
import { z } from 'zod';
import { SITES } from './site.ts';

export const SiteSchema = z.enum(SITES);

/** How a field was found: the strategy's name, and how sure the way is. */
export const FoundBySchema = z.object({ strategy: z.string(), sure: z.enum(['sure', 'likely', 'guess']) });
export type FoundBy = z.infer<typeof FoundBySchema>;

export const CorrespondentSchema = z.object({
  /** As shown, without control or direction-override characters; may be empty. */
  name: z.string(),
  /** As the page holds it; `undefined` where the page shows none. Normalised by the background. */
  address: z.string().optional(),
});
export type Correspondent = z.infer<typeof CorrespondentSchema>;

/**
 * The date text as the page writes it; '' where it shows none. `instant` (ms UTC) is what it means, added by
 * `withInstant` of lib/text with the page's language; absent where the text cannot be read for certain.
 */
export const MessageTimeSchema = z.object({ raw: z.string(), instant: z.number().optional() });
export type MessageTime = z.infer<typeof MessageTimeSchema>;

/** One stretch of a message's body after the markup stage, in document order; the text stage refines `text` parts. */
export const BodyPartSchema = z.object({
  kind: z.enum(['text', 'quoted', 'forwarded', 'signature']),
  text: z.string(),
});
export type BodyPart = z.infer<typeof BodyPartSchema>;

export const PageMessageSchema = z.object({
  /** The site's own id of the message, unique within the account; `undefined` where the page holds none. */
  siteId: z.string().optional(),
  /** Stable within this reading: `siteId`, else made of sender, date text and position. */
  key: z.string(),
  from: CorrespondentSchema,
  /** The list or service that carried the message ("via", mailing lists), where the page shows one. */
  via: z.string().optional(),
  /** As far as shown; To, Cc and Bcc are not told apart. */
  to: z.array(CorrespondentSchema),
  time: MessageTimeSchema,
  /** By the signed-in address alone; the background knows aliases too. */
  author: z.enum(['mine', 'theirs', 'unknown']),
  body: z.array(BodyPartSchema),
  /** The site shows only the beginning, or we stopped reading at `MAX_BODY_CHARS`. */
  clipped: z.boolean(),
});
export type PageMessage = z.infer<typeof PageMessageSchema>;

export { MAX_BODY_CHARS, MAX_MESSAGES } from './limits.ts';

export const PageConversationSchema = z.object({
  site: SiteSchema,
  /** The signed-in address, where the page tells. */
  account: z.string().optional(),
  /** The site's thread id; `undefined` where the page holds none. */
  threadId: z.string().optional(),
  /** Identifies what is open: changes when another conversation is opened, not when messages are added to this one. */
  signature: z.string(),
  /** The page's own language (`<html lang>`), in which its dates are written; '' where it names none. */
  language: z.string(),
  subject: z.string(),
  /** Oldest first, expanded messages only; drafts are left out. */
  messages: z.array(PageMessageSchema),
  /** Collapsed messages that the user has not opened. */
  notOpened: z.int().nonnegative(),
  /** Messages left out because of `MAX_MESSAGES`. */
  leftOut: z.int().nonnegative(),
  drafts: z.int().nonnegative(),
  /** The page's colours, for the sidebar's own theme. */
  theme: z.enum(['light', 'dark']),
  strategies: z.record(z.string(), FoundBySchema),
});
export type PageConversation = z.infer<typeof PageConversationSchema>;

export const BLOCKED_READINGS = [
  'not-mail-view',
  'pop-out',
  'delegated',
  'translated',
  'no-heading',
  'no-messages',
] as const;
export type BlockedReading = (typeof BLOCKED_READINGS)[number];

/** `none`: a list or settings, no conversation is open. `loading`: one is being drawn. `blocked`: it cannot be read here. */
export const PageReadingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), theme: z.enum(['light', 'dark']) }),
  z.object({ kind: z.literal('loading') }),
  z.object({ kind: z.literal('blocked'), reason: z.enum(BLOCKED_READINGS) }),
  z.object({ kind: z.literal('open'), conversation: PageConversationSchema }),
]);
export type PageReading = z.infer<typeof PageReadingSchema>;

/** What the self-check shows of one field. */
export const DiagnosisSchema = z.object({
  site: SiteSchema,
  reading: z.enum(['none', 'loading', 'blocked', 'open']),
  blocked: z.enum(BLOCKED_READINGS).optional(),
  fields: z.array(
    z.object({
      field: z.string(),
      /** Absent where no strategy found anything. */
      foundBy: FoundBySchema.optional(),
      /** The names of the strategies that were tried before the one that found it. */
      missed: z.array(z.string()),
    }),
  ),
});
export type Diagnosis = z.infer<typeof DiagnosisSchema>;
