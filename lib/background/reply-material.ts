/** What the sidebar needs to write the replies to an open conversation: what the newest sender's messages since the user's last answer ask for. Pure. */
import { dayOfInstant } from '#lib/core/days.ts';
import type { ReplyMaterial } from '#lib/core/draft.ts';
import { type Language, LanguageSchema } from '#lib/core/language.ts';
import type { ClientCard, MessageView } from '#lib/core/view.ts';
import { proposeReplies } from '#lib/drafts/propose.ts';
import { type ClientFacts, NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import type { RecordRows } from './rows-of.ts';
import type { BareView } from './view.ts';

interface MaterialFor {
  /** Of a reply to a text too short to tell its own language. */
  readonly fallback: Language;
  /** As the user signs; empty while it is not known. */
  readonly ownName: string;
  readonly rows: Pick<RecordRows, 'history' | 'reply'>;
  readonly now: number;
}

/** `undefined` where nobody is left to answer. */
export function replyMaterial(
  view: Pick<BareView, 'messages' | 'clients'>,
  { fallback, ownName, rows, now }: MaterialFor,
): ReplyMaterial | undefined {
  const waiting = waitingFor(view.messages);
  const addressee = waiting[0] ?? view.messages.find(({ author }) => author === 'theirs');
  if (!addressee) return undefined;
  const card = view.clients.find(({ addresses }) => addresses.includes(addressee.from.address ?? ''));
  return proposeReplies({
    language: languageOf(addressee.text) ?? card?.client.language ?? fallback,
    address: card?.client.formOfAddress,
    recipientName: addressee.from.name,
    ownName,
    incoming: waiting
      .filter(({ from }) => from.address === addressee.from.address)
      .map(({ subject, text, sentAt, findings }) => ({
        subject,
        text,
        sentOn: sentAt === undefined ? undefined : dayOfInstant(sentAt),
        findings: findings.filter(({ state }) => state === 'open'),
      })),
    ownMails: [
      ...view.messages.filter(({ author }) => author === 'mine').map(({ text }) => text),
      ...storedWords(card, rows, addressee),
    ].slice(0, MOST_OWN_MAILS),
    addressedAs: addressee.addressedAs,
    client: card === undefined ? NOTHING_ON_RECORD : clientFacts(card, rows, view.messages),
    today: dayOfInstant(now),
  });
}

/** Where so many mails do not say how somebody is addressed, an older one hardly holds any more. */
const MOST_OWN_MAILS = 5;

/** The user's last mails to them in any conversation that was opened here. */
function storedWords(card: ClientCard | undefined, rows: MaterialFor['rows'], { from }: MessageView) {
  return (card && rows.reply.get(card.client.id)?.lastWords.get(from.address ?? '')) ?? [];
}

/** Newest first: theirs, since the user's last answer. */
function waitingFor(messages: readonly MessageView[]): MessageView[] {
  const answered = messages.findIndex(({ author }) => author === 'mine');
  const since = answered > 0 ? messages.slice(0, answered) : messages;
  return since.filter(({ author }) => author === 'theirs');
}

function clientFacts(
  { client, terms }: ClientCard,
  { history, reply }: MaterialFor['rows'],
  shown: readonly MessageView[],
): ClientFacts {
  const { openInvoices = [], openProjects = [], lastDelivered, brokenPromise } = reply.get(client.id) ?? {};
  const incoming = history.get(client.id) ?? [];
  const instants = [...incoming.map(({ message }) => message.sentAt), ...shown.map(({ sentAt }) => sentAt)];
  const lastContact = instants.reduce((last, at) => (at !== undefined && at > (last ?? 0) ? at : last), undefined);
  const hostile = incoming.filter(({ findings }) =>
    findings.some(({ signal, state }) => signal === 'hostility' && (state === 'open' || state === 'confirmed')),
  );
  return {
    since: client.since,
    terms,
    invoices: openInvoices.map(({ number, amount, dueOn }) => ({ number, amount, dueOn })),
    projects: openProjects.map(({ name, dueOn }) => ({ name, dueOn })),
    rate: client.rate,
    lastContact: lastContact === undefined ? undefined : dayOfInstant(lastContact),
    delivered: lastDelivered?.name,
    brokenPromise: brokenPromise?.text,
    abuseBefore: hostile.length >= REPEATED,
  };
}

/** So many hostile messages among the last twelve are no single bad day. */
const REPEATED = 3;

/** Drafts speak four languages; a text in any other, or too short to tell, has none of them. */
function languageOf(text: string): Language | undefined {
  return LanguageSchema.safeParse(identifyLanguage(text)).data;
}
