/** A client's own words for a reply: the fullest decent quote around the words that were flagged, or nearly were. */
import type { Finding, Signal } from '#lib/core/signal.ts';
import { likeliestWords } from '#lib/signals/likeliest-words.ts';
import type { Facts } from './facts.ts';
import type { FlaggedMessage } from './propose.ts';
import { quoteOf } from './quote.ts';

/** How near to a flag words have to come to be quoted when the user chooses such a reply by hand. */
const NEARLY = 0.3;
/** Looked for in so many characters of a mail that was not flagged, so that one of any size costs the same. */
const REACH = 4000;

/** Empty where nothing can be quoted. An uncut quote comes before a cut one. */
export function quotedFor(fact: 'complaint' | 'request', incoming: readonly FlaggedMessage[], signal: Signal): Facts {
  const flagged = incoming.flatMap((message) =>
    message.findings
      .filter((finding) => finding.signal === signal)
      .flatMap((finding) => quotesAround(message, finding)),
  );
  const quotes = flagged.length > 0 ? flagged : nearlyFlagged(incoming[0], signal);
  const uncut = quotes.filter((quote) => !quote.endsWith('…'));
  const [fullest] = (uncut.length > 0 ? uncut : quotes).toSorted((a, b) => b.length - a.length);
  return fullest === undefined ? {} : { [fact]: fullest };
}

function nearlyFlagged(message: FlaggedMessage | undefined, signal: Signal): string[] {
  const words = message && likeliestWords(signal, { ...message, text: message.text.slice(0, REACH) }, NEARLY);
  return message && words ? quotesAround(message, words) : [];
}

function quotesAround(message: FlaggedMessage, { field, ranges }: Pick<Finding, 'field' | 'ranges'>): string[] {
  const rude = message.findings
    .filter((one) => one.signal === 'hostility' && one.field === field)
    .flatMap((one) => one.ranges);
  return ranges.flatMap((range) => quoteOf(message[field], range, rude) ?? []);
}
