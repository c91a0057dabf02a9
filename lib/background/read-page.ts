/**
 * A mail tab shows something else. Clients' mail is stored, once; everybody else's is analysed and kept for this tab
 * alone until it is left.
 */
import type { PageConversation, PageReading } from '#lib/core/mail.ts';
import type { Message } from '#lib/core/record.ts';
import type { Site } from '#lib/core/site.ts';
import { attempt } from '#lib/db/failure.ts';
import { peopleByAddress } from '#lib/db/people.ts';
import { notClients, ownAddresses } from '#lib/settings/settings.ts';
import type { ClientRecord } from '#lib/signals/analyse.ts';
import { strangersRecord } from './client-record.ts';
import { findingsOf } from './findings-of.ts';
import { inTurn } from './in-turn.ts';
import { dropTab, MAX_STRANGERS_CHARS, type OpenConversation, type OpenMessage, openTab, saveTab } from './open-tab.ts';
import { readingOff } from './permission-to-read.ts';
import { type PreparedMessage, prepare } from './prepare.ts';
import { orRefuse } from './refusal.ts';
import { answersIn } from './sender-answers.ts';
import { showTab } from './show-tab.ts';
import { addressToKeep } from './site-addresses.ts';
import { storeClientsMail } from './store-clients-mail.ts';
import { tellMarksChanged } from './tell.ts';
import { keepVerdicts } from './verdicts.ts';

/** `address` is the tab's. */
interface ReportingPage {
  readonly tabId: number;
  readonly site: Site;
  readonly address: string | undefined;
}

export async function readPage(
  { tabId, site, address }: ReportingPage,
  reading: PageReading,
  now: number,
): Promise<void> {
  await inTurn(`tab-${tabId}`, async () => {
    if (await readingOff(site)) return dropTab(tabId);
    if (reading.kind !== 'open') return saveTab(tabId, { theme: (await openTab(tabId))?.theme, ...reading });
    const { conversation } = reading;
    const before = await shownBefore(tabId, conversation);
    const { shown, stored } = await takeIn(conversation, addressToKeep(conversation, address), before, now);
    // What the record refuses is shown all the same; the page's next report stores it.
    await saveTab(tabId, shown);
    if (orRefuse(stored).changed > 0) await tellMarksChanged();
  }).finally(() => showTab(tabId));
}

/** By message key. */
type Before = ReadonlyMap<string, OpenMessage>;

/** The same conversation's messages so far: they carry findings, and verdicts on mail that is not stored. */
async function shownBefore(tabId: number, { signature }: PageConversation): Promise<Before> {
  const before = await openTab(tabId);
  if (before?.kind !== 'open' || before.signature !== signature) return new Map();
  return new Map(before.messages.map((message) => [message.key, message]));
}

async function takeIn(conversation: PageConversation, address: string | undefined, before: Before, now: number) {
  const messages = prepare(conversation, await ownAddresses.getValue(), await answersIn(conversation));
  const addresses = messages.flatMap(({ from, recipients }) => [from.address ?? '', ...recipients]);
  const verdicts = new Map([...before].map(([key, { findings }]) => [key, findings]));
  const stored = await attempt(async () => {
    const people = await peopleByAddress(addresses);
    return storeClientsMail({ conversation, address, messages, people, verdicts }, now);
  });
  const rows: ReadonlyMap<string, Message> = stored.ok ? stored.value.rows : new Map();
  const declared = new Set(await notClients.getValue());
  const record = await strangersRecord();
  const { subject } = conversation;
  const shown = withinBudget(messages, rows).map((message): OpenMessage => {
    const row = rows.get(message.siteMessageId);
    if (row) return { ...message, messageId: row.id, text: '', analysed: true, findings: [] };
    const isFirst = message === messages[0];
    return withFindings(message, before.get(message.key), { subject, isFirst, declared, record, now });
  });
  return { shown: openConversation(conversation, shown, messages.length - shown.length), stored };
}

/** Strangers' texts take only so much room: the oldest are left out where it is used up, before they cost any time. */
function withinBudget(messages: readonly PreparedMessage[], rows: ReadonlyMap<string, Message>): PreparedMessage[] {
  let chars = 0;
  const newestFirst = messages.toReversed().filter(({ siteMessageId, text }) => {
    if (rows.has(siteMessageId)) return true;
    chars += text.length;
    return chars <= MAX_STRANGERS_CHARS;
  });
  return newestFirst.toReversed();
}

interface Circumstances {
  readonly subject: string;
  readonly isFirst: boolean;
  readonly declared: ReadonlySet<string>;
  readonly record: ClientRecord;
  readonly now: number;
}

/** A stranger's message. Pages report often, so a text that has been looked at is not looked at again. */
function withFindings(message: PreparedMessage, before: OpenMessage | undefined, given: Circumstances): OpenMessage {
  const { address } = message.from;
  if (message.author !== 'theirs' || message.relayed || address === undefined || given.declared.has(address)) {
    return { ...message, analysed: false, findings: [] };
  }
  const known = before?.findings ?? [];
  if (before?.analysed && before.text === message.text && before.from.address === address) {
    return { ...message, analysed: true, findings: known };
  }
  const fresh = findingsOf({ ...given, text: message.text, address }, given.record, given.now);
  return { ...message, analysed: true, findings: keepVerdicts(known, fresh) };
}

function openConversation(
  { site, account, threadId, signature, subject, theme, notOpened, leftOut }: PageConversation,
  messages: readonly OpenMessage[],
  dropped: number,
): OpenConversation {
  const all = { site, account, threadId, signature, subject, theme, notOpened, messages };
  return { kind: 'open', ...all, leftOut: leftOut + dropped };
}
