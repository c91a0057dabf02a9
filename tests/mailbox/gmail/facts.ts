/**
 * What the practice page draws although no capture holds it, each with where it is known from. A reader may lean on a
 * class or attribute only if it stands here or in a capture; everything of the page's own begins with `practice-`.
 */

export interface Fact {
  readonly kind: 'class' | 'attribute';
  readonly name: string;
  readonly meaning: string;
  /** Where it is known from. "Reported" means an issue or a customer's page, "maintained code" a current extension. */
  readonly source: string;
}

const INBOX_SDK = 'maintained code: InboxSDK 2.2';
const GMAIL_JS = 'maintained code: gmail.js and InboxSDK';

export const FACTS: readonly Fact[] = [
  { kind: 'class', name: 'aic', meaning: 'around the compose button, integrated layout', source: INBOX_SDK },
  { kind: 'class', name: 'aim', meaning: 'a folder; its height tells the density', source: INBOX_SDK },
  { kind: 'class', name: 'aio', meaning: "a folder's text; its colour tells a dark frame", source: INBOX_SDK },
  { kind: 'class', name: 'aUx', meaning: 'the right side panel column', source: INBOX_SDK },
  { kind: 'class', name: 'WN9Ejb', meaning: "parent of the panel's content since 2024-11-07", source: INBOX_SDK },
  { kind: 'class', name: 'brC-brG', meaning: "the panel's content, hidden when closed", source: INBOX_SDK },
  { kind: 'class', name: 'brC-aT5-aOt-Jw', meaning: 'the rail of icons', source: INBOX_SDK },
  { kind: 'class', name: 'dw', meaning: 'the strip of popup compose windows', source: INBOX_SDK },
  { kind: 'class', name: 'jAmAWb', meaning: "the strip's right spacer", source: INBOX_SDK },
  { kind: 'class', name: 'AD', meaning: 'around the compose dialog', source: INBOX_SDK },
  { kind: 'class', name: 'anm', meaning: 'recipients of a compose box since 2021-10', source: INBOX_SDK },
  { kind: 'attribute', name: 'peoplekit-id', meaning: 'the input for recipients since 2021-10', source: INBOX_SDK },
  { kind: 'class', name: 'bGI', meaning: 'wrapper of a list, several, one displayed', source: INBOX_SDK },
  { kind: 'class', name: 'Nu', meaning: 'beside the list: with S3 aZ6 the reading pane is off', source: INBOX_SDK },
  { kind: 'class', name: 'S3', meaning: 'see Nu', source: INBOX_SDK },
  { kind: 'class', name: 'aZ6', meaning: 'see Nu', source: INBOX_SDK },
  { kind: 'class', name: 'aia', meaning: 'the reading pane', source: `${INBOX_SDK}; reported 2026-08 (its PR 1309)` },
  { kind: 'class', name: 'ao8', meaning: 'inside the reading pane', source: INBOX_SDK },
  {
    kind: 'class',
    name: 'ao9',
    meaning: 'the open conversation is a child of it',
    source: `${INBOX_SDK}; reported 2026-08`,
  },
  { kind: 'class', name: 'apa', meaning: 'the empty reading pane', source: INBOX_SDK },
  { kind: 'class', name: 'UG', meaning: 'container in the reading pane', source: INBOX_SDK },
  { kind: 'class', name: 'g', meaning: 'container of a conversation, with id', source: INBOX_SDK },
  { kind: 'class', name: 'id', meaning: 'see g', source: INBOX_SDK },
  { kind: 'class', name: 'a98', meaning: 'the conversation since 2022-10, with iY', source: GMAIL_JS },
  { kind: 'class', name: 'iY', meaning: 'see a98', source: GMAIL_JS },
  { kind: 'class', name: 'ha', meaning: 'around the subject', source: GMAIL_JS },
  { kind: 'class', name: 'einvLd', meaning: 'suggestion bar below the subject since 2024-04', source: INBOX_SDK },
  { kind: 'class', name: 'aps', meaning: 'the row open in the reading pane', source: `${INBOX_SDK}; reported 2026-08` },
  { kind: 'class', name: 'kQ', meaning: 'a message behind the bar of older messages', source: INBOX_SDK },
  { kind: 'class', name: 'adv', meaning: 'the bar of older messages', source: INBOX_SDK },
  { kind: 'class', name: 'adx', meaning: 'the number in the bar of older messages', source: INBOX_SDK },
  { kind: 'class', name: 'iX', meaning: 'notice that Gmail has clipped the message', source: INBOX_SDK },
  {
    kind: 'class',
    name: 'DILLkc',
    meaning: 'reply button of a header since 2025-11',
    source: 'maintained code: FlowCrypt',
  },
  { kind: 'class', name: 'Wsq5Cf', meaning: 'more button of a header since 2025-11', source: INBOX_SDK },
  {
    kind: 'class',
    name: 'btDi4d',
    meaning: 'around the reply links since 2025-11',
    source: "another project's hand-made test",
  },
  { kind: 'class', name: 'adB', meaning: 'on .ip while its reply box is open', source: INBOX_SDK },
  { kind: 'class', name: 'aAU', meaning: 'body of a conversation in its own window, with xE Su', source: INBOX_SDK },
  { kind: 'class', name: 'xE', meaning: 'see aAU', source: INBOX_SDK },
  { kind: 'class', name: 'Su', meaning: 'see aAU', source: INBOX_SDK },
  { kind: 'attribute', name: 'data-message-id', meaning: '#msg-f:<decimal> of a message', source: GMAIL_JS },
  { kind: 'attribute', name: 'data-legacy-message-id', meaning: "a message's hexadecimal id", source: GMAIL_JS },
  {
    kind: 'class',
    name: 'gmail_signature',
    meaning: "the sender's signature, written by Gmail",
    source: 'mails as sent',
  },
  { kind: 'class', name: 'gmail_signature_prefix', meaning: 'the two dashes above it', source: 'mails as sent' },
  { kind: 'attribute', name: 'data-smartmail', meaning: 'names the signature', source: 'mails as sent' },
  { kind: 'class', name: 'gmail_quote', meaning: 'around a quote or a forwarded mail', source: 'mails as sent' },
  {
    kind: 'class',
    name: 'gmail_quote_container',
    meaning: 'since 2024/25 beside gmail_quote',
    source: 'mails as sent',
  },
  { kind: 'class', name: 'gmail_attr', meaning: 'the line above a quote', source: 'mails as sent' },
  { kind: 'class', name: 'gmail_sendername', meaning: "the forwarded mail's sender", source: 'mails as sent' },
];

/** Attributes of plain HTML that say nothing about Gmail. */
export const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set(['align', 'clear', 'lang', 'rel']);
