/** Which answers fit one flagged message, the fitting one first, each with the facts it may name. */
import type { Language } from '#lib/core/language.ts';
import type { Agreement } from '#lib/core/record.ts';
import type { Finding, Signal } from '#lib/core/signal.ts';
import { dayInWords } from './dates.ts';
import type { Facts } from './facts.ts';
import type { PlanId } from './plans.ts';
import { cleaned, quoteOf, shortened } from './quote.ts';
import { feeTerm, termOutsideOf } from './terms.ts';

export interface FlaggedMessage {
  readonly subject: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface Answer {
  readonly plan: PlanId;
  readonly facts: Facts;
  readonly message: FlaggedMessage;
}

const MAX_TERM_CHARS = 160;

/**
 * Displeasure is answered before any request beside it, also where it is voiced rudely (A2). An extra is offered at a
 * price before it is declined (A2b, A4). Late payment alone has no answer here: none of these would be honest.
 */
export function answersTo(message: FlaggedMessage, terms: readonly Agreement[], language: Language): Answer[] {
  const has = (signal: Signal) => message.findings.some((finding) => finding.signal === signal);
  const answers: Answer[] = [];
  const add = (plan: PlanId, facts: Facts) => answers.push({ plan, facts, message });

  if (has('dissatisfaction')) add('complaint', quoted('complaint', message, 'dissatisfaction'));
  else if (has('hostility')) add('anger', {});

  if (has('scope-creep')) {
    const request = quoted('request', message, 'scope-creep');
    const finding = message.findings.find((one) => one.signal === 'scope-creep');
    const term = cited(finding && termOutsideOf(finding, terms), language);
    const facts = { ...request, ...term };
    add(term.term === undefined ? 'outside-no-term' : 'outside-recorded-term', facts);
    add('decline-request', facts);
  } else if (has('price-pressure')) {
    add('decline-price', { ...quoted('request', message, 'price-pressure'), ...cited(feeTerm(terms), language) });
  }
  return answers;
}

/** The fullest quote that the flagged words of this signal allow, an uncut one before a cut one. */
function quoted(fact: 'complaint' | 'request', message: FlaggedMessage, signal: Signal): Facts {
  const quotes = message.findings
    .filter((finding) => finding.signal === signal)
    .flatMap(({ field, ranges }) => {
      const rude = message.findings.filter((one) => one.signal === 'hostility' && one.field === field);
      return ranges.flatMap(
        (range) =>
          quoteOf(
            message[field],
            range,
            rude.flatMap((one) => one.ranges),
          ) ?? [],
      );
    });
  const uncut = quotes.filter((quote) => !quote.endsWith('…'));
  const [fullest] = (uncut.length > 0 ? uncut : quotes).toSorted((a, b) => b.length - a.length);
  return fullest === undefined ? {} : { [fact]: fullest };
}

function cited(term: Agreement | undefined, language: Language): Facts {
  const text = term && shortened(cleaned(term.text), MAX_TERM_CHARS);
  return term && text ? { term: text, date: dayInWords(term.agreedOn, language) } : {};
}
