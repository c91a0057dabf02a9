/** A suggested text: a sequence of sentences, each made by a move and serving a practice of the catalogue. */
import { z } from 'zod';
import type { IsoDay } from './days.ts';
import type { Direction, Language } from './language.ts';
import type { Money } from './record.ts';

/** What is to be answered, or said first; each has one plan of moves (lib/drafts/plans). */
export const SITUATIONS = [
  'unhappy',
  'upset',
  'abusive',
  'leaving',
  'outside-term',
  'outside-no-term',
  'goodwill',
  'included',
  'scope-unclear',
  'dispute',
  'decline',
  'deadline',
  'unethical',
  'insist-no',
  'hold-price',
  'poor-idea',
  'reminder-first',
  'reminder-second',
  'reminder-last',
  'late-answer',
  'status',
  'update',
  'praise',
  'new-work',
  'referral',
  'check-in',
  'clear-air',
  'talk',
  'parting-letter',
  'insist-parting',
  'rest',
] as const;
export const SituationSchema = z.enum(SITUATIONS);
export type Situation = z.infer<typeof SituationSchema>;

/** Practice ids as in the catalogue (lib/practices names each and says where it is documented). */
export const PRACTICE_IDS = [
  ...(['A1', 'A2', 'A2b', 'A3', 'A4', 'A5'] as const),
  ...(['B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'] as const),
  ...(['C0', 'C1', 'C2', 'C3', 'C4', 'C5'] as const),
] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];

export const TONES = ['warm', 'plain', 'firm'] as const;
export type Tone = (typeof TONES)[number];

export const LENGTHS = ['short', 'normal'] as const;
export type DraftLength = (typeof LENGTHS)[number];

/** How the reader is addressed, where the language has two forms: siz or sen, شما or تو, сіз or сен. */
export type FormOfAddress = 'formal' | 'informal';

/**
 * A fact as the record or the user holds it, put into words only in the draft: free text, a list, a day, an amount.
 * Lists and days in a list are worded one a line.
 */
export type FactValue =
  | string
  | readonly string[]
  | { readonly day: IsoDay }
  /** The day and month alone, where the year goes without saying. */
  | { readonly dateOf: IsoDay }
  /** The year of a day, in the calendar of the language. */
  | { readonly yearOf: IsoDay }
  | { readonly money: Money }
  /** What an hour costs. */
  | { readonly perHour: Money }
  /** A client's own words from several places; a wording sets its quotation marks around the whole. */
  | { readonly quotes: readonly string[] }
  | { readonly dated: readonly DatedItem[] }
  | { readonly invoices: readonly OpenInvoice[] };

export interface DatedItem {
  readonly text: string;
  readonly day?: IsoDay | undefined;
}

/** Neither paid nor waived. */
export interface OpenInvoice {
  /** May be empty. */
  readonly number: string;
  /** As the record holds it, or as the user wrote it. */
  readonly amount: Money | string | undefined;
  readonly dueOn: IsoDay | undefined;
}

/** What the user can say in a draft (lib/drafts/facts says when it is asked for). */
export const SLOT_IDS = [
  'my-name',
  'remedy',
  'new-date',
  'price',
  'hours',
  'can-offer',
  'smaller-scope',
  'concern',
  'consequence',
  'alternative',
  'invoice',
  'amount',
  'due',
  'pay-by',
  'done',
  'why',
  'next',
  'value',
  'last-day',
  'estimate',
  'deadline',
  'needs',
  'numbers',
  'note',
  'project',
  'delivered',
  'decision',
  'reason',
  'situation',
  'promise',
  'referred',
  'left',
  'owed',
  'final-invoice',
  'goodwill',
  'handover',
  'alternatives',
] as const;
export type SlotId = (typeof SLOT_IDS)[number];

/** A place in a sentence where a fact of the user stands, or is still open; half-open, UTF-16 code units. */
export interface Place {
  readonly slot: SlotId;
  readonly start: number;
  readonly end: number;
  /** Nobody has said it yet: the text holds `[[slot]]`. */
  readonly open: boolean;
  /** The form that the sentence asks for. */
  readonly form: PlaceForm | undefined;
}

/** `ez` is the Persian ezafe. */
export type GrammaticalCase = 'dat' | 'loc' | 'abl' | 'acc' | 'gen' | 'ez';

/** How a fact stands in its sentence: in a case, or as hours, where a bare number gets its unit. */
export type PlaceForm = GrammaticalCase | 'hours';

export interface Phrase {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface DraftSentence extends Phrase {
  /** The move it makes: greet, acknowledge, own, remedy, cite-term, offer, decline, ask, close … */
  readonly move: string;
  readonly practice: PracticeId | undefined;
  /** A blank line stands before this sentence. */
  readonly startsParagraph: boolean;
  /** The same move in other words, for the user to swap. */
  readonly others: readonly Phrase[];
}

export interface Draft {
  readonly situation: Situation;
  readonly language: Language;
  readonly direction: Direction;
  /** The practices it follows, the leading one first. */
  readonly practices: readonly PracticeId[];
  /** For a first mail of ours; a reply keeps its subject. */
  readonly subject: Phrase | undefined;
  readonly sentences: readonly DraftSentence[];
}

/** All that the sidebar needs to write drafts by itself. Plain data: it travels from the background. */
export interface ReplyMaterial {
  readonly language: Language;
  readonly address: FormOfAddress;
  /** What the mail calls for: at most three, the fitting one first; empty where nothing calls for an answer. */
  readonly proposals: readonly Situation[];
  /** What any draft may name, by the fact's id (lib/drafts/facts). */
  readonly facts: Readonly<Partial<Record<string, FactValue>>>;
  /** What only the draft for one situation may name. */
  readonly special: Readonly<Partial<Record<Situation, Readonly<Partial<Record<string, FactValue>>>>>>;
  /** The words that the user's own last mail and the answered one open with, in lower case. */
  readonly openings: readonly string[];
  /** The mail that is answered: the same mail always gives the same words. */
  readonly seed: string;
}
