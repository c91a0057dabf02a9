/** Tells whether the words around a match take its meaning away. Each guard looks at a bounded stretch, so the work stays linear. */
import type { Guard } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A match as places in the sentence's tokens, half-open. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export function isSilenced(guards: readonly Guard[], sentence: Sentence, match: Match): boolean {
  return guards.some((guard) => GUARDS[guard](sentence, match));
}

const GUARDS: Readonly<Record<Guard, (sentence: Sentence, match: Match) => boolean>> = {
  negated: isNegated,
  hypothetical: isHypothetical,
  others: isAboutOthers,
  question: (sentence) => sentence.asks,
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
  `printer printers boss bosses bank banks landlord landlords supplier suppliers builder builders plumber plumbers
   courier couriers insurer insurers insurance accountant accountants solicitor solicitors neighbour neighbours
   predecessor developer agency agencies hoster provider carrier airline contractor contractors competitor competitors
   intern interns colleague colleagues staff manager team department customs council caterer caterers venue florist
   photographer designer translator company firm husband wife mother father son daughter brother sister kid kids cat dog
   weather month week year train traffic sales government software laptop computer phone system tenant tenants
   warehouse factory manufacturer hotel airport shipping post guest guests client clients customer customers boiler`.split(
    /\s+/,
  ),
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
const THEY = new Set(['they', 'he', 'she', 'them', 'him', 'their', 'his', 'her']);
const YOU = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);

/** "our printer is hopeless": someone else stands nearer to the words than the reader does. */
function isAboutOthers({ tokens }: Sentence, { from, to }: Match): boolean {
  if (tokens.slice(from, to).some((token) => YOU.has(token.form))) return false;
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at--) {
    const form = tokens[at]?.form ?? '';
    if (YOU.has(form)) return false;
    if (THEY.has(form)) return true;
    if (OTHER_PEOPLE.has(form) && owned(tokens, at)) return true;
  }
  return tokens
    .slice(to, to + 4)
    .some(
      (token, i, rest) => OTHER_PEOPLE.has(token.form) && ['with', 'by', 'at', 'of'].includes(rest[i - 2]?.form ?? ''),
    );
}

function owned(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((before) => OWNERS.has(tokens[before]?.form ?? ''));
}

function is(token: Token, form: string): boolean {
  return token.form === form || token.also === form;
}
