/** How to address the recipient, from a sender's name as mail shows it. */
import type { Language } from '#lib/core/language.ts';

export interface Recipient {
  readonly name?: string;
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|sayın|sn|جناب|آقای|خانم|دکتر|مهندس)\.?$/iu;

const NAME_WORD = /^\p{L}[\p{L}\p{M}'’\u200c-]*\.?$/u;
const MAX_NAME_CHARS = 60;

/** Words of a company, a shared mailbox or a department: nobody is called that. */
const NOT_A_PERSON =
  /(?:^|[\s,.&])(?:ltd|llc|inc|gmbh|corp|company|co|plc|a\.ş|ltd\. şti|тоо|жшс|ооо|info|office|support|team|accounts?|accounting|billing|finance|sales|admin|hello|contact|marketing|studio|agency|ekibi|muhasebe|شرکت|پشتیبانی|واحد|бөлімі|орталығы|no-?reply)(?=$|[\s,.])/iu;

/** Empty where the name is missing, is an address or is not a person's: the greeting then does without. */
export function recipientOf(shown: string, language: Language): Recipient {
  const words = inOrder(shown)
    .split(' ')
    .filter((word) => word !== '' && !TITLES.test(word));
  const fullName = words.map((word) => withoutShouting(word, language)).join(' ');
  const name = fullName.split(' ').find((word) => /\p{L}{2}/u.test(word) && !word.endsWith('.'));
  if (name === undefined || fullName.length > MAX_NAME_CHARS || NOT_A_PERSON.test(shown)) return {};
  if (!fullName.split(' ').every((word) => NAME_WORD.test(word))) return {};
  return { name };
}

/** "Lopez, Maria (Acme)" becomes "Maria Lopez"; invisible and direction characters go, the Persian joiner stays. */
function inOrder(shown: string): string {
  const plain = shown
    .replace(/\([^)]*\)|["“”«»<>]/gu, ' ')
    .replace(/(?!\u200c)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const [family, given, ...more] = plain.split(/[,،]\s*/u);
  return family && given && more.length === 0 ? `${given} ${family}` : (family ?? '');
}

function withoutShouting(word: string, language: Language): string {
  const isShouted =
    word.length > 2 && word === word.toLocaleUpperCase(language) && word !== word.toLocaleLowerCase(language);
  return isShouted ? word.slice(0, 1) + word.slice(1).toLocaleLowerCase(language) : word;
}
