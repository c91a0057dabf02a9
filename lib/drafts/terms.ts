/** Which recorded term a reply may cite: only one that is in the record and in force today. */
import { daysBetween, type IsoDay } from '#lib/core/days.ts';
import type { FactValue } from '#lib/core/draft.ts';
import type { Agreement } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';
import type { Facts } from './facts.ts';
import { cleaned, shortened } from './quote.ts';

/** A term as a reply cites it; where nobody noted when it was agreed, no day is named. */
export type CitableTerm = Pick<Agreement, 'kind' | 'text' | 'used'> & {
  readonly agreedOn: IsoDay | undefined;
  readonly endedOn?: IsoDay | undefined;
};

const MAX_TERM_CHARS = 160;
const SAYS_ENOUGH_CHARS = 20;

/** The newest first. */
export function inForce(terms: readonly CitableTerm[], today: IsoDay): CitableTerm[] {
  return terms
    .filter(({ agreedOn, endedOn }) => (agreedOn ?? today) <= today && (endedOn === undefined || endedOn > today))
    .toSorted((a, b) =>
      (a.agreedOn ?? '') < (b.agreedOn ?? '') ? 1 : (a.agreedOn ?? '') > (b.agreedOn ?? '') ? -1 : 0,
    );
}

/**
 * The term that a request falls outside of. Where the finding names one, that one or none. Where it was made by the
 * wording alone, or by the user, the newest term that says what the work includes.
 */
export function termOutsideOf(finding: Finding | undefined, terms: readonly CitableTerm[]): CitableTerm | undefined {
  switch (finding?.reason.kind) {
    case 'outside-term': {
      const { term } = finding.reason.params;
      return terms.find((known) => known.text === term);
    }
    case 'no-term':
      return undefined;
    default:
      return termOfKind(terms, 'deliverables', 'exclusions', 'revision-rounds', 'hours');
  }
}

/**
 * Cites the term that a request falls outside of. Where it is one of several deliverables agreed together, the one that the mail speaks of, else
 * all of them: any one alone, and a scrap like "320 pages", would say little of what the work includes.
 */
export function citedOutside(
  finding: Finding | undefined,
  terms: readonly CitableTerm[],
  mail: string,
  today: IsoDay,
): Facts {
  const term = termOutsideOf(finding, terms);
  if (term?.kind !== 'deliverables') return cited(term, today);
  const together = terms.filter(({ kind, agreedOn }) => kind === 'deliverables' && agreedOn === term.agreedOn);
  const spoken = termSpokenOf(mail, [term]) ?? termSpokenOf(mail, together);
  return cited(
    spoken !== undefined && spoken.text.length >= SAYS_ENOUGH_CHARS
      ? spoken
      : { ...term, text: listed(together.map(({ text }) => cleaned(text))) },
    today,
  );
}

function listed(texts: readonly string[]): string {
  return texts.join(/\p{Script=Arabic}/u.test(texts.join('')) ? '؛ ' : '; ');
}

/** The newest of the first kind that there is. */
export function termOfKind(terms: readonly CitableTerm[], ...kinds: Agreement['kind'][]): CitableTerm | undefined {
  return kinds.map((kind) => terms.find((term) => term.kind === kind)).find((term) => term !== undefined);
}

/** The term that a text speaks of: the one with most of its words, by their beginnings; none without any. */
export function termSpokenOf(text: string, terms: readonly CitableTerm[]): CitableTerm | undefined {
  const said = new Set(stemsIn(text));
  const [best] = terms
    .map((term) => ({ term, shared: stemsIn(term.text).filter((stem) => said.has(stem)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return best?.term;
}

/** The day without its year, where that goes without saying. */
export function cited(term: CitableTerm | undefined, today: IsoDay): Facts {
  const text = term && shortened(cleaned(term.text), MAX_TERM_CHARS);
  if (!term || !text) return {};
  return {
    term: text,
    ...(term.agreedOn !== undefined && { 'term-date': dateFact(term.agreedOn, today) }),
    ...(term.used !== undefined && term.used > 1 && { 'term-used': String(term.used) }),
  };
}

function dateFact(day: IsoDay, today: IsoDay): FactValue {
  return daysBetween(day, today) < WITHOUT_YEAR_DAYS ? { dateOf: day } : { day };
}

/** So long a date means one day alone. */
const WITHOUT_YEAR_DAYS = 300;

/** The first five letters of each longer word: enough to meet an inflected form of it. */
function stemsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [])].map((word) => word.slice(0, 5));
}
