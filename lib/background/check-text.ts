/** What is in a text that the user has pasted, where a page cannot be read: analysed and answered, kept nowhere. */
import type { CheckedText, MessageView } from '#lib/core/view.ts';
import { ownName } from '#lib/settings/settings.ts';
import { separate } from '#lib/text/split-text.ts';
import { strangersRecord } from './client-record.ts';
import { draftsFor } from './drafts.ts';
import { findingsOf } from './findings-of.ts';
import { interfaceLanguage } from './orders.ts';
import { readingOff } from './permission-to-read.ts';
import { refuse } from './refusal.ts';
import { keepVerdicts } from './verdicts.ts';

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
  const drafts = draftsFor({ messages, clients: [] }, { fallback: language, ownName: await ownName.getValue(), now });
  return { messages, drafts };
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
