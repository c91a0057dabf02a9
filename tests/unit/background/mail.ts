/** Conversations as a mail page reports them, with as little said as a test needs. */
import type { PageConversation, PageMessage, PageReading } from '#lib/core/mail.ts';

export const ANA = 'ana@mill.example';
export const SENT = Date.UTC(2026, 9, 5, 9);
export const UNHAPPY = 'I am not happy with the last two drafts. They are full of mistakes and not what we asked for.';

type Part = Partial<Omit<PageMessage, 'from' | 'body'>> & { from?: string | undefined; name?: string; text?: string };

/** A message from Ana, unless told otherwise. */
export function message(part: Part = {}): PageMessage {
  const { from, name = 'Ana Mill', text = UNHAPPY, ...rest } = 'from' in part ? part : { ...part, from: ANA };
  return {
    siteId: 'm1',
    key: rest.siteId ?? rest.key ?? 'm1',
    from: from === undefined ? { name } : { name, address: from },
    to: [{ name: 'Me', address: 'me@studio.example' }],
    time: { raw: '5 Oct 2026', instant: SENT },
    author: from === 'me@studio.example' ? 'mine' : 'theirs',
    body: [{ kind: 'text', text }],
    clipped: false,
    ...rest,
  };
}

export function conversation(part: Partial<PageConversation> = {}): PageConversation {
  return {
    site: 'gmail',
    account: 'me@studio.example',
    threadId: 't1',
    signature: 'sig-t1',
    language: 'en',
    subject: 'The new website',
    messages: [message()],
    notOpened: 0,
    leftOut: 0,
    drafts: 0,
    theme: 'light',
    strategies: {},
    ...part,
  };
}

export function reading(part: Partial<PageConversation> = {}): PageReading {
  return { kind: 'open', conversation: conversation(part) };
}
