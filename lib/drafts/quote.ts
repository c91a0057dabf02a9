/**
 * A client's own words, short enough to say back to them: the sentence around the flagged words, else its clause, else
 * the beginning of one that still holds the flagged words. Rude words are never quoted.
 */
import type { TextRange } from '#lib/core/signal.ts';

export const MAX_QUOTE_CHARS = 110;
/** A sentence is looked for this far on each side, so that a body of any size costs the same. */
const REACH = 400;

const SENTENCE_ENDS = /[!?؟…\n;؛]|\.(?=\s|$)/gu;
const CLAUSE_ENDS = /[!?؟…\n;؛,،()]|[.:](?=\s|$)|\s[-–—]\s/gu;

/** What only ties a sentence to the one before: "And honestly, others charge half", "while you're at it, add a page". */
const LEAD_IN =
  /^(?:(?:(?:so|oh|well|honestly|frankly|anyway|by the way|btw|while (?:you're|you’re|you are) at it|айтпақшы|шынымды айтсам|راستش|راستی)[,،]|(?:ضمناً|ضمنا|در ضمن|تا دستتان (?:در|به) کار است|açıkçası|bu arada|bir de|hazır (?:başlamışken|elin(?:iz)? değmişken|elin(?:iz)?deyken)|соған қоса|сонымен (?:бірге|қатар)|қолың(?:ыз)? тиіп тұрғанда)[,،]?|so(?=\s(?:i|we|you|can|could)\b)|and|but|also|ve|ama|ayrıca|және|бірақ|و|ولی|اما)\s+(?=\S))+/iu;

/** A greeting in the same line: "Hi Sam, could you …" */
const GREETING =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|merhaba(?:lar)?|selam(?:lar)?|sayın|sevgili|iyi günler|günaydın|سلام|درود|با سلام|سلام و احترام|сәлем|сәлеметсіз бе|сәлеметсің бе|саламатсыз ба|қайырлы күн|құрметті)(?:\s+[\p{L}.’'-]+){0,3}[,،!]\s*)+(?=\S)/iu;

/** What only asks for a nod at its end: "that is quick, right?" */
const TAG = /,\s(?:no|right|ok|okay|yes|yeah|eh)$/iu;

/** Nothing where no stretch around these words can be quoted decently. */
export function quoteOf(text: string, range: TextRange, rude: readonly TextRange[]): string | undefined {
  const [sentence, clause] = [between(text, range, SENTENCE_ENDS), between(text, range, CLAUSE_ENDS)];
  const [start, end] = wholeWords(text, range);
  const isRude = (stretch: TextRange) => rude.some((words) => words[0] < stretch[1] && stretch[0] < words[1]);
  if (isRude(clause)) return undefined;
  const quotable = (...stretches: TextRange[]) =>
    stretches.map((stretch) => withoutTies(cleaned(text.slice(...stretch)))).filter(isWorthQuoting);
  const whole = quotable(isRude(sentence) ? clause : sentence, clause);
  const beginnings = [...whole, ...quotable([start, clause[1]])].map((quote) => shortened(quote, MAX_QUOTE_CHARS));
  const flagged = cleaned(text.slice(start, end));
  return whole.find((quote) => quote.length <= MAX_QUOTE_CHARS) ?? beginnings.find((quote) => quote.includes(flagged));
}

/** Cut at a word boundary, with an ellipsis where something was left out. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${trimmed(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut)}…`;
}

/** One line without quotation marks, pictures, brackets or invisible characters; the Persian joiner stays. */
export function cleaned(text: string): string {
  const line = text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/(?!\u200c)[\p{Cc}\p{Cf}]|\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/["“”„«»‹›[\]{}<>*_~|]/gu, '')
    .replace(/\.{2,}/gu, '…')
    .replace(/([,.;:!?،؛؟…])(?:\s*[,.;:!?،؛؟…])+/gu, '$1')
    .replace(/\s+([,.;:!?،؛؟…])/gu, '$1')
    .replace(/\s+/gu, ' ');
  return trimmed(line);
}

function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}'’]+|[^\p{L}\p{N}\p{M}%'’€$₺₸£)]+$/gu, '');
}

function between(text: string, [start, end]: TextRange, marks: RegExp): TextRange {
  const from = Math.max(0, start - REACH);
  const before = [...text.slice(from, start).matchAll(marks)].at(-1);
  const tail = text.slice(end - 1, end + REACH);
  const after = [...tail.matchAll(marks)][0];
  return [before ? from + before.index + before[0].length : from, end - 1 + (after?.index ?? tail.length)];
}

function wholeWords(text: string, [start, end]: TextRange): TextRange {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return [start - before.length, end + after.length];
}

function withoutTies(quote: string): string {
  return quote.replace(GREETING, '').replace(LEAD_IN, '').replace(TAG, '');
}

/** At least three words, no address or link, and not shouted. */
function isWorthQuoting(quote: string): boolean {
  const letters = quote.replace(/[^\p{L}]/gu, '');
  const isShouted = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return (
    quote.split(' ').length >= 3 && letters.length >= 6 && !isShouted && !/:\/\/|@|\p{L}{2}\.\p{L}{2}/iu.test(quote)
  );
}
