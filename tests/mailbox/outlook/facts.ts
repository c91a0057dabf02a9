/**
 * What the practice page draws although the two composed pages do not hold it, each with where it is known from. A reader
 * may lean on a class, attribute or id only if it stands here or there; everything of the page's own begins with `practice-`.
 */

export interface Fact {
  readonly kind: 'class' | 'attribute' | 'id';
  readonly name: string;
  readonly meaning: string;
  /** Where it is known from. "Live" means that its authors checked it against a real mailbox. */
  readonly source: string;
}

const MAILVELOPE = 'live 2025-12: Mailvelope';
const AMARNAI = 'live 2026-07: amarnai';
const BRISKINE = 'live, in production since 2014: Briskine';
const THEMES = "live: the Outlook theme of coat, gmailify's inspection";
const LISTS = 'live: brainstead and three others';
const MAILS = 'mails as sent';

export const FACTS: readonly Fact[] = [
  { kind: 'id', name: 'ItemReadingPaneContainer', meaning: 'the pane in item view and in a pop-out', source: AMARNAI },
  { kind: 'id', name: 'MSG_#_CC', meaning: 'copies, like MSG_#_TO', source: MAILVELOPE },
  { kind: 'id', name: 'Signature', meaning: "around the user's signature in a reply", source: MAILS },
  {
    kind: 'id',
    name: 'mail-editor-reference-message-container',
    meaning: "around the quote of Outlook's app on a phone, prefixed when shown",
    source: MAILS,
  },
  { kind: 'id', name: 'owaadbar#', meaning: "a free account's column of advertisements", source: 'live: ad blockers' },
  { kind: 'class', name: 'fui-FluentProvider', meaning: "holds the theme's variables", source: THEMES },
  { kind: 'class', name: 'ms-Layer', meaning: 'menus and cards above the page, z-index 1,000,000', source: AMARNAI },
  {
    kind: 'class',
    name: 'owaMailComposeEditorScrollContainer',
    meaning: 'around the editor of a mail',
    source: BRISKINE,
  },
  {
    kind: 'attribute',
    name: 'data-log-region',
    meaning: 'names the card about a person, LivePersonaCard',
    source: 'live: MaxAI, JAWS script',
  },
  { kind: 'attribute', name: 'data-auth', meaning: "on a mail's links", source: LISTS },
  { kind: 'attribute', name: 'data-linkindex', meaning: "counts a mail's links", source: LISTS },
  { kind: 'attribute', name: 'originalsrc', meaning: "a checked link's own address", source: 'live: PhishLens' },
  { kind: 'class', name: 'MsoNormal', meaning: "a paragraph of Word's, prefixed when shown", source: MAILS },
  { kind: 'class', name: 'MsoListParagraph', meaning: "an item of a list of Word's", source: MAILS },
  { kind: 'class', name: 'gmail_signature', meaning: "a Gmail sender's signature, prefixed when shown", source: MAILS },
  { kind: 'class', name: 'gmail_signature_prefix', meaning: 'the two dashes above it', source: MAILS },
  { kind: 'class', name: 'gmail_quote', meaning: "Gmail's quote, prefixed when shown", source: MAILS },
  { kind: 'class', name: 'gmail_quote_container', meaning: 'since 2024/25 beside gmail_quote', source: MAILS },
  { kind: 'class', name: 'gmail_attr', meaning: "the line above Gmail's quote", source: MAILS },
  { kind: 'class', name: 'gmail_sendername', meaning: "the forwarded mail's sender", source: MAILS },
  { kind: 'attribute', name: 'data-smartmail', meaning: "names Gmail's signature", source: MAILS },
];

/** What an attribute may hold although the composed pages show other values of it. */
export interface KnownValue {
  readonly attribute: string;
  readonly value: string;
  readonly source: string;
}

export const VALUES: readonly KnownValue[] = [
  { attribute: 'data-app-section', value: 'ItemContainer', source: AMARNAI },
  { attribute: 'data-app-section', value: 'Form_Content', source: BRISKINE },
  { attribute: 'data-testid', value: 'AttachmentCard', source: MAILVELOPE },
  { attribute: 'data-log-region', value: 'LivePersonaCard', source: 'live: MaxAI, JAWS script' },
  { attribute: 'data-icon-name', value: 'MoreVerticalRegular', source: MAILVELOPE },
  { attribute: 'data-icon-name', value: 'OpenRegular', source: 'inferred from the names of the others' },
];

/** Attributes of plain HTML that say nothing about Outlook. */
export const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'align',
  'cellpadding',
  'color',
  'face',
  'href',
  'rel',
  'target',
  'width',
]);
