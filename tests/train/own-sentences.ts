/** The wordings of our own drafts as labelled sentences: none has a fault, and what each move does is known. */
import type { Language } from '#lib/core/language.ts';
import type { SentenceHead } from '#lib/drafts/check/faults.ts';
import { ownWordsIn } from '#lib/drafts/check/own-words.ts';
import type { Facts } from '#lib/drafts/facts.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { MOVES, type Move } from '#lib/drafts/moves/move.ts';
import { fillWording } from '#lib/drafts/wording.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import { FACTS_TO_SAY } from '#tests/support/facts-to-say.ts';
import type { SentenceRow } from './writing-corpus.ts';

export const OWN = 'own';

const DOES: Readonly<Partial<Record<Move, readonly SentenceHead[]>>> = {
  decline: ['refusal'],
  'decline-deadline': ['refusal'],
  'decline-unethical': ['refusal'],
  'hold-no': ['refusal'],
  'hold-price': ['refusal'],
  'say-what-is-possible': ['way-forward'],
  'possible-date': ['way-forward'],
  'offer-extra': ['way-forward'],
  'offer-estimate': ['way-forward'],
  'extra-date': ['way-forward'],
  'name-rate': ['way-forward'],
  'date-instead': ['way-forward'],
  'by-then': ['way-forward'],
  'unethical-instead': ['way-forward'],
  'offer-less': ['way-forward'],
  'less-price': ['way-forward'],
  'keep-the-whole': ['way-forward'],
  'ask-which': ['way-forward'],
  alternative: ['way-forward'],
  alternatives: ['way-forward'],
  'payment-way': ['way-forward'],
  'thank-for-time': ['thanks'],
  'receive-praise': ['thanks'],
  'receive-work': ['thanks'],
  'receive-referral': ['thanks'],
  'part-decision': ['parting', 'last-day'],
  'hold-parting': ['parting'],
  left: ['left-to-deliver'],
  'nothing-left': ['left-to-deliver'],
  owed: ['payment'],
  'nothing-owed': ['payment'],
  'final-invoice': ['payment'],
};

export async function ownSentences(language: Language): Promise<SentenceRow[]> {
  const book = await loadBook(language);
  const facts: Facts = FACTS_TO_SAY[language];
  return MOVES.flatMap((move) => {
    const wordings = book[move];
    const all = 'plain' in wordings ? Object.values(wordings).flat() : wordings;
    const said = new Set(
      all.flatMap((wording) =>
        (['formal', 'informal'] as const).flatMap((address) =>
          [facts, {}].map((known) => fillWording(wording, known, language, address).text),
        ),
      ),
    );
    return [...said].flatMap((text) => sentencesOf(text, DOES[move] ?? []));
  });
}

/** As the second look reads them: one by one, the lines of a list too. */
function sentencesOf(text: string, labels: readonly SentenceHead[]): SentenceRow[] {
  const own = ownWordsIn(text);
  return sentenceRanges(own).map(([start, end]) => {
    const sentence = own.slice(start, end);
    return { text: sentence, labels: sentence.startsWith('–') ? [] : [...labels], hand: OWN };
  });
}
