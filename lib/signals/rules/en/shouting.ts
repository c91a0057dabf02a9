/** Reads shouting from the letters: a run of words in capitals that is no acronym, no excuse and no delight. */
import type { Evidence } from '../../evidence.ts';
import type { Sentence } from '../../sentence.ts';
import type { Token } from '../../tokens.ts';

const DELIGHT = new Set(
  `amazing love loved wow yes yay holy thank thanks congratulations gorgeous brilliant perfect fantastic wonderful best
   beautiful great awesome happy nobody cannot wait god yesss woohoo hooray genius legend`.split(/\s+/),
);
const EXCUSES = new Set(['capitals', 'caps', 'capslock', 'uppercase']);
const SHORTEST_RUN = 4;
/** Plain mail in capitals, from a stuck key or an old habit, says none of these. */
const ACCUSES = new Set(
  'never again why stop wrong useless read answer immediately ridiculous unacceptable minutes said told sick fed enough done people'.split(
    ' ',
  ),
);
const ADDRESSES = new Set(['you', 'your', 'not', 'now', 'where', 'hello', 'still', 'what', 'how']);

export function findShouting(text: string, sentences: readonly Sentence[]): Evidence[] {
  if (sentences.some(({ tokens }) => tokens.some((token) => EXCUSES.has(token.form)))) return [];
  return sentences.flatMap((sentence, number) =>
    capitalRuns(sentence.tokens).flatMap((run): Evidence[] => {
      const first = run[0];
      const last = run.at(-1);
      if (first === undefined || last === undefined || !isShouted(text, sentence, run)) return [];
      return [
        { signal: 'hostility', rule: 'shouting', weight: 0.65, range: [first.start, last.end], sentence: number },
      ];
    }),
  );
}

function isShouted(text: string, sentence: Sentence, run: readonly Token[]): boolean {
  const words = new Set(run.map((token) => token.start));
  if (words.size < SHORTEST_RUN || sentence.tokens.some((token) => DELIGHT.has(token.form))) return false;
  const marks = text.slice(run[0]?.start ?? 0, sentence.end);
  const accuses = run.some((token) => ACCUSES.has(token.form));
  const isLoud = /[!?]{2}/.test(marks) && run.some((token) => ADDRESSES.has(token.form));
  return accuses || isLoud;
}

/** Longest stretches of capital words; single letters ("I") and numbers neither make nor break one. */
function capitalRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const isNeutral = token.end - token.start === 1 || /^\d+$/.test(token.form);
    if (token.capitals) run.push(token);
    else if (!isNeutral && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
