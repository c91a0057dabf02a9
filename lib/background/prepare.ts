/** Makes of a page's conversation what the use cases work on: normalised addresses, each sender's new words, mine and theirs. Pure. */
import { LanguageSchema } from '#lib/core/language.ts';
import type { PageConversation, PageMessage } from '#lib/core/mail.ts';
import { salutationIn } from '#lib/drafts/salutation.ts';
import { isRelayOrList, normaliseAddress } from '#lib/text/addresses.ts';
import { cleanName } from '#lib/text/clean-name.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import { proposeOrganisation } from '#lib/text/names.ts';
import { datedMessages } from '#lib/text/page-date/dated-messages.ts';
import { separate } from '#lib/text/split-text.ts';
import type { OpenMessage } from './open-tab.ts';

export interface PreparedMessage extends Omit<OpenMessage, 'messageId' | 'analysed' | 'findings'> {
  /** The site's id, or what stands for it within this conversation where the page holds none. */
  readonly siteMessageId: string;
}

/** The addresses that the user has given to names without one in this conversation; `null` for "not a client". */
export type AnswersByName = ReadonlyMap<string, string | null>;

/** `own` are the user's addresses, normalised; the signed-in one is added. */
export function prepare(
  conversation: PageConversation,
  own: readonly string[],
  answers: AnswersByName,
): PreparedMessage[] {
  const account = conversation.account && normaliseAddress(conversation.account);
  const mine = new Set(account ? [...own, account] : own);
  const place = conversation.threadId ?? conversation.signature;
  return datedMessages(conversation).map((message) => prepareMessage(message, mine, place, answers));
}

function prepareMessage(
  message: PageMessage,
  mine: ReadonlySet<string>,
  place: string,
  answers: AnswersByName,
): PreparedMessage {
  const name = cleanName(message.from.name);
  const shown = normaliseAddress(message.from.address ?? '');
  // What the page shows stands above what the user has said, and the user's own mail needs no answer.
  const answer = shown === undefined && message.author !== 'mine' ? answers.get(name) : undefined;
  const address = shown ?? answer ?? undefined;
  const { newText, quoted, signature } = separate(message.body);
  const recipients = message.to.flatMap((to) => (to.address && normaliseAddress(to.address)) || []);
  return {
    key: message.key,
    siteMessageId: message.siteId ?? `${place}/${message.key}`,
    from: { name, ...(address === undefined ? {} : { address }) },
    author: authorOf(message, address, mine),
    ...(answer === undefined ? {} : { answered: answer === null ? 'not-a-client' : 'address' }),
    relayed: message.via !== undefined || (address !== undefined && isRelayOrList(address)),
    recipients: [...new Set(recipients)].filter((recipient) => !mine.has(recipient)),
    sentAt: message.time.instant,
    rawDate: message.time.raw,
    clipped: message.clipped,
    organisation: address === undefined ? '' : proposeOrganisation(address, signature),
    text: newText,
    addressedAs: salutationInQuote(quoted, name),
  };
}

/** A mail mostly quotes the one it answers, whose salutation stands below a line or two that introduce it. */
function salutationInQuote(quoted: string, name: string): string | undefined {
  const beginning = quoted.slice(0, MAX_BEFORE_SALUTATION);
  const lines = beginning.split('\n').map((line) => line.replace(/^[>\s]+/u, ''));
  const language = LanguageSchema.safeParse(identifyLanguage(beginning)).data ?? 'en';
  return lines.map((line) => salutationIn(line, name, language)).find((found) => found !== undefined);
}

const MAX_BEFORE_SALUTATION = 600;

/** The user's addresses decide, since the page knows the signed-in one alone; without an address the page's word is all there is. */
function authorOf({ author }: PageMessage, address: string | undefined, mine: ReadonlySet<string>) {
  if (address !== undefined) return mine.has(address) ? 'mine' : 'theirs';
  return author === 'mine' ? 'mine' : 'unknown';
}
