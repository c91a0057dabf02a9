/** A suggested reply: a sequence of sentences, each made by a move and serving a practice of the catalogue. */
import { z } from 'zod';
import { LanguageSchema } from './language.ts';

export const SITUATIONS = ['unhappy-client', 'outside-recorded-term', 'outside-no-term', 'decline-request'] as const;
export const SituationSchema = z.enum(SITUATIONS);
export type Situation = z.infer<typeof SituationSchema>;

/** Practice ids as in the catalogue (lib/practices names each and says where it is documented). */
export const PRACTICE_IDS = [
  ...(['A1', 'A2', 'A2b', 'A3', 'A4', 'A5'] as const),
  ...(['B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'] as const),
  ...(['C0', 'C1', 'C2', 'C3', 'C4', 'C5'] as const),
] as const;
export const PracticeIdSchema = z.enum(PRACTICE_IDS);
export type PracticeId = z.infer<typeof PracticeIdSchema>;

/**
 * A sentence of a draft. `text` holds open slots as `[[slot-id]]`; `slots` names them in order. A slot is a fact that
 * the record does not hold, for the user to fill in.
 */
export const DraftSentenceSchema = z.object({
  /** The move it makes: greet, acknowledge, own, remedy, cite-term, offer, decline, ask, close … */
  move: z.string(),
  practice: PracticeIdSchema.optional(),
  text: z.string(),
  slots: z.array(z.string()),
  /** A blank line stands before this sentence. */
  startsParagraph: z.boolean(),
});
export type DraftSentence = z.infer<typeof DraftSentenceSchema>;

export const DraftSchema = z.object({
  situation: SituationSchema,
  language: LanguageSchema,
  direction: z.enum(['ltr', 'rtl']),
  /** The practices it follows, the leading one first. */
  practices: z.array(PracticeIdSchema).min(1),
  sentences: z.array(DraftSentenceSchema).min(1),
});
export type Draft = z.infer<typeof DraftSchema>;
