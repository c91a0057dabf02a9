/** Weighs the requests of a message against the client's recorded terms: inside, outside, or not to be told. */
import type { Agreement } from '#lib/core/record.ts';
import type { TextRange } from '#lib/core/signal.ts';
import { type Sentence, sentencesOf } from '../sentence.ts';
import { mentionsIn } from './concepts.ts';
import { weighCounts } from './counts.ts';
import { admitsExtra, asksWhetherAgreed, offersPay, requestsIn, type WorkRequest } from './requests.ts';
import { languagesIn, type ReadTerm, readTerm, stemsOf } from './terms.ts';

export interface ScopeWeighing {
  readonly verdict: 'in' | 'out' | 'unclear';
  /** The term that decided. */
  readonly term?: Agreement;
  /** The client offers to pay or asks the price, so that the request is new work. */
  readonly offersPay: boolean;
  /** The words that a term itself puts outside, where the verdict needs no further wording to be believed. */
  readonly plainly?: TextRange;
}

type Weight = { readonly verdict: 'in' | 'out'; readonly term?: Agreement; readonly plain?: boolean } | undefined;

/** Ranges point into `message.text`; a subject alone asks for nothing. */
export function weighScope(message: { readonly text: string }, terms: readonly Agreement[]): ScopeWeighing {
  const sentences = sentencesOf(message.text);
  const pays = offersPay(sentences);
  if (terms.length === 0 || asksWhetherAgreed(sentences)) return { verdict: 'unclear', offersPay: pays };
  const read = terms.map(readTerm);
  const requests = requestsIn(sentences);
  const counted = weighCounts(sentences, read);
  if (counted !== undefined && requests.length > 0) {
    const plainly = requests[0]?.range;
    return { ...counted, offersPay: pays, ...(counted.verdict === 'out' && plainly !== undefined && { plainly }) };
  }
  const weighed = requests.map((request) => ({ request, weight: weighRequest(request, read) }));
  const out = weighed.find(({ weight }) => weight?.verdict === 'out');
  if (out?.weight !== undefined) return outside(out.weight, out.request, pays);
  if (requests.length > 0 && admitsExtra(sentences)) return withTerm('out', deliverablesOf(read)?.term, pays);
  const inside = weighed.find(({ weight }) => weight?.verdict === 'in')?.weight ?? weighMention(sentences, read);
  if (inside !== undefined) return withTerm('in', inside.term, pays);
  const addition = requests.some((request) => request.adds);
  return addition ? withTerm('out', deliverablesOf(read)?.term, pays) : { verdict: 'unclear', offersPay: pays };
}

function weighRequest({ sentence, around }: WorkRequest, terms: readonly ReadTerm[]): Weight {
  const own = weighTokens(sentence.tokens, terms);
  return (
    own ??
    weighTokens(
      around,
      terms.filter(({ term }) => term.kind === 'exclusions'),
    )
  );
}

function weighTokens(tokens: Sentence['tokens'], terms: readonly ReadTerm[]): Weight {
  const concepts = mentionsIn(tokens).map((mention) => mention.concept);
  const excluded = terms.find(
    ({ term, concepts: out, stems }) =>
      term.kind === 'exclusions' && (concepts.some((concept) => out.has(concept)) || overlaps(stems, stemsOf(tokens))),
  );
  if (excluded !== undefined) return { verdict: 'out', term: excluded.term, plain: true };
  const language = weighLanguages(languagesIn(tokens), terms);
  if (language !== undefined) return language;
  const covering = terms.filter(({ term }) => term.kind !== 'exclusions');
  const covers = (concept: string) => covering.find((term) => term.concepts.has(concept));
  const foreign = concepts.filter((concept) => covers(concept) === undefined);
  if (foreign.length > 0 && covering.length > 0) return { verdict: 'out', ...termOf(deliverablesOf(terms)) };
  const known = concepts.map(covers).find((term) => term !== undefined);
  const worded = known ?? covering.find(({ stems }) => overlaps(stems, stemsOf(tokens)));
  return worded === undefined ? undefined : { verdict: 'in', term: worded.term };
}

function weighLanguages(asked: ReadonlySet<string>, terms: readonly ReadTerm[]): Weight {
  const naming = terms.find((term) => term.languages.size > 0);
  if (naming === undefined || asked.size === 0) return undefined;
  const isNamed = [...asked].every((language) => terms.some((term) => term.languages.has(language)));
  return { verdict: isNamed ? 'in' : 'out', term: naming.term, plain: !isNamed };
}

/** No request, yet a remark on what was agreed: a correction or a complaint within the work. */
function weighMention(sentences: readonly Sentence[], terms: readonly ReadTerm[]): Weight {
  const concepts = sentences.flatMap(({ tokens }) => mentionsIn(tokens).map((mention) => mention.concept));
  const named = terms.find((term) => term.term.kind !== 'exclusions' && concepts.some((c) => term.concepts.has(c)));
  return named === undefined ? undefined : { verdict: 'in', term: named.term };
}

function outside(weight: NonNullable<Weight>, request: WorkRequest, pays: boolean): ScopeWeighing {
  const weighing = withTerm('out', weight.term, pays);
  return weight.plain === true ? { ...weighing, plainly: request.range } : weighing;
}

function withTerm(verdict: 'in' | 'out', term: Agreement | undefined, pays: boolean): ScopeWeighing {
  return { verdict, ...(term !== undefined && { term }), offersPay: pays };
}

function deliverablesOf(terms: readonly ReadTerm[]): ReadTerm | undefined {
  return terms.find(({ term }) => term.kind === 'deliverables');
}

function termOf(read: ReadTerm | undefined): { readonly term?: Agreement } {
  return read === undefined ? {} : { term: read.term };
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((stem) => b.has(stem));
}
