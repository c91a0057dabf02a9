/**
 * The little language of the rules, compiled once into steps over tokens.
 *
 * `word` that word · `word+` with its regular endings · `word~` any word that begins so · `(a b|c)` one of these ·
 * `x?` may be absent · `..3` up to three words between · `@name` a word list · `#` a number, in digits or words ·
 * `^` the sentence begins here · `$` it ends here.
 */
import type { Token } from './tokens.ts';

export type WordLists = Readonly<Record<string, readonly string[]>>;

type Step =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Step[])[] }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' };

export interface Pattern {
  readonly steps: readonly Step[];
  /** The words a match can begin with; `undefined` where it is not one of a list. */
  readonly firstWords: ReadonlySet<string> | undefined;
  /** The rarest words of which every match holds one; `undefined` where no step names its words. */
  readonly anchor: ReadonlySet<string> | undefined;
}

export function compilePattern(source: string, lists: WordLists): Pattern {
  const parts = source.match(/\.\.\d+|[()|?^$]|[^\s()|?^$]+/g) ?? [];
  const { steps, next } = readSequence(parts, 0, lists, source);
  if (next !== parts.length || steps.length === 0) throw new Error(`pattern does not end well: ${source}`);
  return { steps, firstWords: firstWordsOf(steps), anchor: anchorOf(steps) };
}

/** The token after the shortest match that begins at `at`, or `undefined`. The work is bounded by the pattern's own gaps. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number): number | undefined {
  if (!canBegin(pattern, tokens[at])) return undefined;
  const ends = walk(pattern.steps, tokens, [at]);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function canBegin({ firstWords }: Pattern, token: Token | undefined): boolean {
  if (firstWords === undefined) return true;
  return (
    token !== undefined && (firstWords.has(token.form) || (token.also !== undefined && firstWords.has(token.also)))
  );
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand half'.split(
    ' ',
  ),
);

function readSequence(parts: readonly string[], from: number, lists: WordLists, source: string) {
  const steps: Step[] = [];
  let at = from;
  while (at < parts.length) {
    const part = parts[at] ?? '';
    if (part === '|' || part === ')') break;
    if (part === '?') {
      const last = steps.pop();
      if (last === undefined) throw new Error(`nothing before ? in ${source}`);
      steps.push({ kind: 'choice', options: [[last], []] });
      at += 1;
    } else if (part === '(') {
      const choice = readChoice(parts, at + 1, lists, source);
      steps.push({ kind: 'choice', options: choice.options });
      at = choice.next;
    } else {
      steps.push(stepOf(part, lists));
      at += 1;
    }
  }
  return { steps, next: at };
}

function readChoice(parts: readonly string[], from: number, lists: WordLists, source: string) {
  const options: (readonly Step[])[] = [];
  let at = from;
  for (;;) {
    const { steps, next } = readSequence(parts, at, lists, source);
    options.push(steps);
    at = next + 1;
    if (parts[next] === ')') return { options, next: at };
    if (parts[next] !== '|') throw new Error(`open bracket in ${source}`);
  }
}

function stepOf(part: string, lists: WordLists): Step {
  if (part === '^') return { kind: 'begin' };
  if (part === '$') return { kind: 'end' };
  if (part === '#') return { kind: 'number' };
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2)) };
  if (part.endsWith('~')) return { kind: 'prefix', prefix: part.slice(0, -1) };
  if (part.startsWith('@')) return listStep(part.slice(1), lists);
  return { kind: 'words', words: new Set(part.endsWith('+') ? inflections(part.slice(0, -1)) : [part]) };
}

function listStep(name: string, lists: WordLists): Step {
  const entries = lists[name];
  if (entries === undefined) throw new Error(`no word list ${name}`);
  const isPhrase = (entry: string) => entry.includes(' ');
  const words = new Set(
    entries.filter((e) => !isPhrase(e)).flatMap((e) => (e.endsWith('+') ? inflections(e.slice(0, -1)) : [e])),
  );
  const phrases = entries.filter(isPhrase).map((entry) => entry.split(' ').map((word) => stepOf(word, lists)));
  const single: Step = { kind: 'words', words };
  return phrases.length === 0 ? single : { kind: 'choice', options: [[single], ...phrases] };
}

/** Regular endings only; irregular forms stand in the rule. */
export function inflections(word: string): string[] {
  const endings = [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`];
  if (word.endsWith('e')) endings.push(`${word}d`, `${word.slice(0, -1)}ing`);
  if (word.endsWith('y')) endings.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  const last = word.slice(-1);
  if (/[^aeiouwxy]$/.test(word)) endings.push(`${word}${last}ed`, `${word}${last}ing`);
  return endings;
}

function firstWordsOf(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const step of steps) {
    if (step.kind === 'begin') continue;
    if (step.kind === 'words') return new Set([...words, ...step.words]);
    if (step.kind !== 'choice') return undefined;
    const mayBeAbsent = step.options.some((option) => option.length === 0);
    for (const option of step.options.filter((o) => o.length > 0)) {
      const first = firstWordsOf(option);
      if (first === undefined) return undefined;
      for (const word of first) words.add(word);
    }
    if (!mayBeAbsent) return words;
  }
  return undefined;
}

const FREQUENT = new Set(
  `i we us one you your the a an it this that is are was were be been have has had not no do does did will would can could
   to of in on at for and or but with as so if they he she my our what how all any more some than then there`.split(
    /\s+/,
  ),
);

/** The words that a pattern cannot do without, from the step with the fewest and rarest. */
function anchorOf(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const cost = (words: ReadonlySet<string>) =>
    words.size + 1000 * [...words].filter((word) => FREQUENT.has(word)).length;
  const named = steps.map(wordsOf).filter((words) => words !== undefined);
  return named.reduce<ReadonlySet<string> | undefined>(
    (best, words) => (best === undefined || cost(words) < cost(best) ? words : best),
    undefined,
  );
}

/** Words of which any match of the step holds one. */
function wordsOf(step: Step): ReadonlySet<string> | undefined {
  if (step.kind === 'words') return step.words;
  if (step.kind !== 'choice') return undefined;
  const anchors = step.options.map(anchorOf);
  const named = anchors.filter((anchor) => anchor !== undefined);
  return named.length < anchors.length ? undefined : new Set(named.flatMap((anchor) => [...anchor]));
}

/** Places reached so far, each once; few, so a plain array is the quickest set. */
type Places = readonly number[];

function walk(steps: readonly Step[], tokens: readonly Token[], from: Places): Places {
  let places = from;
  for (const step of steps) {
    if (places.length === 0) return places;
    places = advance(step, tokens, places);
  }
  return places;
}

function advance(step: Step, tokens: readonly Token[], places: Places): Places {
  const next: number[] = [];
  const reach = (place: number) => {
    if (!next.includes(place)) next.push(place);
  };
  if (step.kind === 'choice') {
    for (const option of step.options) for (const place of walk(option, tokens, places)) reach(place);
    return next;
  }
  for (const place of places) {
    if (step.kind === 'gap') {
      for (let end = place; end <= place + step.most && end <= tokens.length; end++) reach(end);
    } else if (step.kind === 'begin') {
      if (place === 0) reach(place);
    } else if (step.kind === 'end') {
      if (place === tokens.length) reach(place);
    } else {
      const token = tokens[place];
      if (token !== undefined && fits(step, token)) reach(place + 1);
    }
  }
  return next;
}

function fits(step: Extract<Step, { kind: 'words' | 'prefix' | 'number' }>, token: Token): boolean {
  if (step.kind === 'words')
    return step.words.has(token.form) || (token.also !== undefined && step.words.has(token.also));
  if (step.kind === 'prefix') return token.form.startsWith(step.prefix);
  return /^\d/.test(token.form) || NUMBER_WORDS.has(token.form);
}
