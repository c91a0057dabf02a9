/**
 * How the user addresses somebody: the name with its title as it stands at the top of an earlier mail of theirs ("Burak Bey", "آقای کیانی",
 * "Айгерім ханым"). A name alone does not tell who is a Bey and who a Hanım; the user knows, and has written it. Whoever writes "Aylin Hanım"
 * is not greeted by the bare first name: where their title is not known, no name is better than a guess.
 */
import type { Language } from '#lib/core/language.ts';

/** Titles that stand before a name, and those that stand after it. */
const BEFORE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|sayın|sn|جناب|سرکار|آقای|خانم|دکتر|مهندس|استاد|حاج|حاجی)$/u;
const AFTER =
  /^(?:bey|hanım|hanim|beyefendi|hanımefendi|hocam|hoca|abi|ağabey|abla|usta|خان|خانم|ханым|мырза|аға|ағай|апай|апа|әпке|тәте|көке|\p{L}+(?:қызы|ұлы|кызы|улы|овна|евна|ович|евич))$/u;
/** Said with the name itself, so that nothing comes before it: "Sayın Burak Bey" is too much after "Merhaba". */
const FORMAL_ADDRESS = /^(?:sayın|sn)$/u;

const MAX_SALUTATION_CHARS = 70;

/** `undefined` where the mail does not open with a title beside one of the recipient's names. */
export function salutationIn(ownMail: string, shownName: string, language: Language): string | undefined {
  const folded = (word: string) => word.toLocaleLowerCase(language).replace(/\.$/u, '');
  const names = new Set(shownName.match(/\p{L}[\p{L}\p{M}'’\u200c-]+/gu)?.map(folded));
  const words = openingWords(ownMail);
  const at = words.findIndex((word) => names.has(folded(word)));
  if (at < 0) return undefined;
  const isName = (word: string | undefined) => word !== undefined && names.has(folded(word));
  const isTitle = (titles: RegExp, word: string | undefined) => word !== undefined && titles.test(folded(word));
  let [first, last] = [at, at];
  while (isName(words[last + 1])) last += 1;
  while (isTitle(AFTER, words[last + 1])) last += 1;
  while (isTitle(BEFORE, words[first - 1])) first -= 1;
  const isTitledAfter = isTitle(AFTER, words[last]);
  if (isTitledAfter && isTitle(FORMAL_ADDRESS, words[first])) first += 1;
  const isTitled = isTitledAfter || first < at;
  return isTitled ? words.slice(first, last + 1).join(' ') : undefined;
}

/** Whether a mail greets its reader with a title: "Aylin Hanım merhaba", "سلام خانم صابر", "Dear Ms Saber". */
export function greetsWithTitle(mail: string, language: Language): boolean {
  const words = openingWords(mail);
  // A greeting may stand apart: "Merhaba, Aylin Hanım".
  const end = words.findIndex((word, at) => at > 1 && /^[,،!:؛;]/u.test(word));
  const greeting = words.slice(0, end < 0 ? MOST_GREETING_WORDS : end);
  return greeting.some((word) => {
    const folded = word.toLocaleLowerCase(language).replace(/\.$/u, '');
    return BEFORE.test(folded) || AFTER.test(folded);
  });
}

const MOST_GREETING_WORDS = 5;

/** Of the first line that says anything; what a comma parts stays parted. */
function openingWords(mail: string): string[] {
  const line = mail.slice(0, MOST_BEFORE).trimStart().split('\n', 1)[0] ?? '';
  return line
    .slice(0, MAX_SALUTATION_CHARS)
    .split(/\s+|(?<=[\p{L}\p{M}])(?=[,،!:؛;])/u)
    .filter((word) => word !== '');
}

/** White space above the first line. */
const MOST_BEFORE = 400;
