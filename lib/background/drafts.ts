/** The drafts that fit an open conversation: what the newest sender's messages since the user's last answer ask for. Pure. */
import { dayOfInstant } from '#lib/core/days.ts';
import type { Draft } from '#lib/core/draft.ts';
import { type Language, LanguageSchema } from '#lib/core/language.ts';
import { suggestDrafts } from '#lib/drafts/suggest.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import type { UndraftedView } from './view.ts';

interface DraftsFor {
  /** Of a reply to a text too short to tell its own language. */
  readonly fallback: Language;
  /** As the user signs; empty while it is not known. */
  readonly ownName: string;
  readonly now: number;
}

export function draftsFor(
  view: Pick<UndraftedView, 'messages' | 'clients'>,
  { fallback, ownName, now }: DraftsFor,
): Draft[] {
  const theirs = view.messages.filter(({ author }) => author === 'theirs');
  const answered = view.messages.findIndex(({ author }) => author === 'mine');
  const waiting = answered > 0 ? view.messages.slice(0, answered).filter(({ author }) => author === 'theirs') : theirs;
  const [newest] = waiting;
  if (!newest) return [];
  const card = view.clients.find(({ addresses }) => addresses.includes(newest.from.address ?? ''));
  return suggestDrafts({
    language: languageOf(newest.text) ?? card?.client.language ?? fallback,
    recipientName: newest.from.name,
    ownName,
    incoming: waiting
      .filter(({ from }) => from.address === newest.from.address)
      .map(({ subject, text, findings }) => ({
        subject,
        text,
        findings: findings.filter(({ state }) => state === 'open'),
      })),
    terms: card?.terms ?? [],
    today: dayOfInstant(now),
  });
}

/** Drafts speak four languages; a text in any other, or too short to tell, has none of them. */
function languageOf(text: string): Language | undefined {
  return LanguageSchema.safeParse(identifyLanguage(text)).data;
}
