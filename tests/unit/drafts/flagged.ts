/** Builds flagged messages and terms for the draft tests, from the words that carry each signal. */
import type { Agreement } from '#lib/core/record.ts';
import type { Finding, Reason, Signal } from '#lib/core/signal.ts';

export const TODAY = '2026-11-21';
const BY_WORDING: Reason = { kind: 'rule', params: { rule: 'test' } };

/** The words must occur in the text; they carry the signal. */
export function flag(text: string, signal: Signal, words: string, reason: Reason = BY_WORDING): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { signal, confidence: 0.9, field: 'text', ranges: [[start, start + words.length]], reason };
}

export function outside(term: Agreement): Reason {
  return { kind: 'outside-term', params: { term: term.text, agreedOn: term.agreedOn } };
}

export function term(text: string, agreedOn: string, kind: Agreement['kind'] = 'deliverables'): Agreement {
  const id = '00000000-0000-4000-8000-000000000000';
  return { id, clientId: id, kind, text, agreedOn, agreedIn: { note: 'said on the phone' } };
}

export function message(text: string, ...findings: Finding[]) {
  return { subject: '', text, sentOn: TODAY, findings };
}
