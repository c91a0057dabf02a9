/** What is in a text that the user has pasted, where a page cannot be read: analysed and answered, kept nowhere. */
import type { CheckedText, MessageView } from '#lib/core/view.ts';
import { ownName, quietFaults } from '#lib/settings/settings.ts';
import { separate } from '#lib/text/split-text.ts';
import { strangersRecord } from './client-record.ts';
import { findingsOf } from './findings-of.ts';
import { interfaceLanguage } from './orders.ts';
import { readingOff } from './permission-to-read.ts';
import { quietFor } from './quiet-faults.ts';
import { refuse } from './refusal.ts';
import { replyMaterial } from './reply-material.ts';
import { keepVerdicts } from './verdicts.ts';

/** Of whoever wrote the text nothing is on record. */
const NO_ROWS = { reply: new Map(), history: new Map() };

export async function checkText(pasted: string, now: number): Promise<CheckedText> {
  const off = await readingOff(undefined);
  // A site that is off says nothing of a text that the user brings; without consent, or paused, nothing is looked at.
  if (off === 'no-consent' || off === 'paused') return refuse('not-allowed');
  const { newText } = separate([{ kind: 'text', text: pasted }]);
  // Whoever pastes nothing but a quotation means it.
  const text = newText.trim() === '' ? pasted : newText;
  const fresh = findingsOf({ subject: '', text, address: '', isFirst: true }, await strangersRecord(), now);
  const messages = [messageOf(text, keepVerdicts([], fresh))];
  const language = await interfaceLanguage();
  const signedBy = { fallback: language, ownName: await ownName.getValue(), now };
  return {
    messages,
    reply: replyMaterial({ messages, clients: [] }, { ...signedBy, rows: NO_ROWS }),
    quietFaults: quietFor([], await quietFaults.getValue()),
  };
}

function messageOf(text: string, findings: MessageView['findings']): MessageView {
  return {
    key: 'pasted',
    from: { name: '' },
    author: 'theirs',
    sentAt: undefined,
    rawDate: '',
    subject: '',
    text,
    clipped: false,
    findings,
    messageId: undefined,
  };
}
