/** Tells whether the words around a match take its meaning away. Each guard looks at a bounded stretch, so the work stays linear. */
import type { Guard } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A match as places in the sentence's tokens, half-open. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export function isSilenced(
  guards: readonly Guard[],
  sentence: Sentence,
  match: Match,
  previous: Sentence | undefined,
): boolean {
  return guards.some((guard) => GUARDS[guard](sentence, match, previous));
}

const GUARDS: Readonly<Record<Guard, (sentence: Sentence, match: Match, previous: Sentence | undefined) => boolean>> = {
  negated: isNegated,
  hypothetical: isHypothetical,
  others: isAboutOthers,
  question: (sentence) => sentence.asks,
  playful: (sentence) => sentence.playful,
};

const LOOK_BACK = 14;

const NEGATIONS = new Set('not never no nothing hardly far without neither nor less nobody none'.split(' '));
/** "not only rude but …" and "nothing but …" keep the meaning. */
const NEGATION_UNDONE = new Set(['only', 'just', 'but', 'because', 'and', 'that', 'so', 'if', 'since']);

function isNegated({ tokens }: Sentence, { from }: Match): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const form = tokens[at]?.form ?? '';
    if (NEGATION_UNDONE.has(form)) return false;
    if (NEGATIONS.has(form)) return true;
  }
  return false;
}

const CONDITIONS = new Set(['if', 'unless', 'lest', 'whether', 'otherwise']);

/** "would be furious if this were late": a feeling that is only imagined. */
function isHypothetical({ tokens }: Sentence, { from, to }: Match): boolean {
  const before = tokens.slice(Math.max(0, from - 10), from);
  const after = tokens.slice(to, to + 10);
  const imagined = before.slice(-4).some((token) => is(token, 'would') || is(token, 'might') || is(token, 'could'));
  const conditional = [...before, ...after].some((token) => CONDITIONS.has(token.form));
  return (imagined && conditional) || before.slice(-5).some((token) => CONDITIONS.has(token.form));
}

const OTHER_PEOPLE = new Set(
  `printer printers bank banks landlord landlords supplier suppliers builder builders plumber plumbers engineer lawyer
   courier couriers insurer insurers insurance accountant accountants solicitor solicitors neighbour neighbours
   predecessor developer agency agencies hoster provider carrier airline contractor contractors competitor competitors
   council caterer caterers venue florist photographer designer translator company firm weather month week year train
   traffic sales government software laptop computer phone tenant tenants warehouse factory manufacturer hotel airport
   shipping post boiler kids children school hospital dentist doctor customs`.split(/\s+/),
);
const OWNERS = new Set([
  'our',
  'my',
  'the',
  'their',
  'his',
  'her',
  'last',
  'previous',
  'old',
  'former',
  'other',
  'a',
  "'s",
]);
const EARLIER = new Set(['previous', 'former', 'old', 'last']);
const THEY = new Set(['they', 'he', 'she', 'them', 'him', 'their', 'his', 'her']);
const YOU = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);
/** So short a sentence speaks of what the one before it was about. */
const FRAGMENT = 3;

/** "our printer is hopeless": someone else stands nearer to the words than the reader does. */
function isAboutOthers({ tokens }: Sentence, { from, to }: Match, previous: Sentence | undefined): boolean {
  const namesOthers = namesOther(previous?.tokens ?? []);
  if (tokens.length <= FRAGMENT && namesOthers) return true;
  if (tokens.slice(from, to).some((token) => YOU.has(token.form))) return false;
  const near = tokens.slice(Math.max(0, from - LOOK_BACK), to + LOOK_BACK);
  if (near.some((token, at) => OTHER_PEOPLE.has(token.form) && EARLIER.has(near[at - 1]?.form ?? ''))) return true;
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at--) {
    const form = tokens[at]?.form ?? '';
    if (YOU.has(form)) return false;
    if (THEY.has(form) && namesOthers) return true;
    if (OTHER_PEOPLE.has(form) && owned(tokens, at)) return true;
  }
  const after = tokens.slice(to, to + 4);
  return after.some((token, at) => OTHER_PEOPLE.has(token.form) && LINKS.has(after[at - 2]?.form ?? ''));
}

const LINKS = new Set(['with', 'by', 'at', 'of', 'for']);

function namesOther(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => OTHER_PEOPLE.has(token.form) && owned(tokens, at));
}

function owned(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((before) => OWNERS.has(tokens[before]?.form ?? ''));
}

function is(token: Token, form: string): boolean {
  return token.form === form || token.also === form;
}
