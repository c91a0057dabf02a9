/**
 * A client's own words for a reply: the fullest decent quote around the words that were flagged, or nearly were. A mail that asks for two
 * things beyond the agreement is quoted with both, or the answer would seem to grant the other.
 */
import type { Finding, Signal } from '#lib/core/signal.ts';
import { likeliestWords } from '#lib/signals/likeliest-words.ts';
import type { Facts } from './facts.ts';
import type { FlaggedMessage } from './propose.ts';
import { quoteOf } from './quote.ts';

/** How near to a flag words have to come to be quoted when the user chooses such a reply by hand. */
const NEARLY = 0.3;
/** Looked for in so many characters of a mail that was not flagged, so that one of any size costs the same. */
const REACH = 4000;
const MAX_BOTH_CHARS = 170;

/** Of the newest mail that can be quoted; empty where none can. An uncut quote comes before a cut one. */
export function quotedFor(fact: 'complaint' | 'request', incoming: readonly FlaggedMessage[], signal: Signal): Facts {
  const flagged = incoming
    .map((message) =>
      message.findings
        .filter((finding) => finding.signal === signal)
        .flatMap((finding) => quotesAround(message, finding)),
    )
    .find((quotes) => quotes.length > 0);
  const quotes = flagged ?? nearlyFlagged(incoming[0], signal);
  const [fullest] = fullestFirst(quotes);
  if (fullest === undefined) return {};
  const both = signal === 'scope-creep' ? twoOf(quotes) : [];
  const isShort = both.join('').length <= MAX_BOTH_CHARS;
  return { [fact]: both.length === 2 && isShort ? { quotes: both } : fullest };
}

/**
 * What a mail asks for beside the matter of the draft, in the client's words; never what `said` quotes already. `nearly`: also a
 * request that is not sure enough for a flag, in a mail where any request matters.
 */
export function furtherFor(incoming: readonly FlaggedMessage[], beside: Signal, said: Facts, nearly = false): Facts {
  const message = incoming.find(({ findings }) => findings.some(({ signal }) => signal === beside));
  if (message === undefined) return {};
  const asked = message.findings.filter(({ signal }) => signal === 'scope-creep' || signal === 'new-work');
  const flagged = asked.flatMap((finding) => quotesAround(message, finding));
  const quotes = flagged.length === 0 && nearly ? nearlyFlagged(message, 'scope-creep') : flagged;
  const others = quotesIn(said);
  const [fullest] = fullestFirst(
    quotes.filter((quote) => !others.some((other) => other.includes(quote) || quote.includes(other))),
  );
  return fullest === undefined ? {} : { further: fullest };
}

function quotesIn(facts: Facts): string[] {
  return Object.values(facts).flatMap((value) =>
    typeof value === 'string' ? value : 'quotes' in value ? value.quotes : [],
  );
}

function fullestFirst(quotes: readonly string[]): string[] {
  const uncut = quotes.filter((quote) => !quote.endsWith('…'));
  return (uncut.length > 0 ? uncut : quotes).toSorted((a, b) => b.length - a.length);
}

/** The two fullest of a mail, in its order; none holds the other. */
function twoOf(quotes: readonly string[]): string[] {
  const [first, ...rest] = fullestFirst(quotes);
  const second = rest.find((quote) => first?.includes(quote) === false);
  return quotes.filter((quote, at) => (quote === first || quote === second) && quotes.indexOf(quote) === at);
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
