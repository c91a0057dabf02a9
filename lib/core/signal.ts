/** The thirteen signals (signals/GUIDE.md defines them) and what a finding says: which signal, which words, and why. */
import { z } from 'zod';

export const SIGNALS = [
  'dissatisfaction',
  'hostility',
  'scope-creep',
  'price-pressure',
  'payment-trouble',
  'terms-dispute',
  'urgency-pressure',
  'unethical-ask',
  'leaving-threat',
  'wants-update',
  'praise',
  'new-work',
  'referral',
] as const;
export const SignalSchema = z.enum(SIGNALS);
export type Signal = z.infer<typeof SignalSchema>;

/** Good news and plain questions: a false one costs a smile, where any other costs an evening. */
export const CALM: ReadonlySet<Signal> = new Set(['wants-update', 'praise', 'new-work', 'referral']);

/** How readily a signal is spoken of. */
export const SENSITIVITIES = ['cautious', 'normal', 'eager'] as const;
export const SensitivitySchema = z.enum(SENSITIVITIES);
export type Sensitivity = z.infer<typeof SensitivitySchema>;

/** Half-open `[start, end)` in UTF-16 code units of the field. */
export const TextRangeSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type TextRange = z.infer<typeof TextRangeSchema>;

export const FINDING_FIELDS = ['subject', 'text'] as const;

/**
 * Why a finding was made, worded only when shown: `kind` is a key of the reasons in `lib/i18n`, `params` its values.
 * Kinds: `rule` (params.rule names the cue), `learnt` (no cue; params.words: the words that weighed most, as written), `outside-term` (params.term, params.agreedOn: the words and ISO day of the
 * term the request falls outside of; params.used: how many of its rounds or hours are used up, where the user has noted it), `no-term` (nothing recorded covers it).
 */
const CueParamsSchema = z.object({ rule: z.string() });
const LearntParamsSchema = z.object({ words: z.array(z.string()).min(1) });
export const ReasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), params: CueParamsSchema }),
  z.object({ kind: z.literal('learnt'), params: LearntParamsSchema }),
  z.object({
    kind: z.literal('outside-term'),
    params: z.object({ term: z.string(), agreedOn: z.iso.date(), used: z.number().nonnegative().optional() }),
  }),
  z.object({ kind: z.literal('no-term'), params: z.union([CueParamsSchema, LearntParamsSchema]) }),
]);
export type Reason = z.infer<typeof ReasonSchema>;

export const FindingSchema = z.object({
  signal: SignalSchema,
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  field: z.enum(FINDING_FIELDS),
  /** The words that carry the signal; never empty, in order, not overlapping. */
  ranges: z.array(TextRangeSchema).min(1),
  reason: ReasonSchema,
});
export type Finding = z.infer<typeof FindingSchema>;
