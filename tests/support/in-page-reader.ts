/** Runs inside a page: the built Gmail reader, and what else of a mere piece of a page can be read with its strategies. */
import type { PageMessage } from '#lib/core/mail.ts';
import { ACCOUNT } from '#lib/mail/gmail/account.ts';
import { type ExpandedCell, findCells } from '#lib/mail/gmail/cells.ts';
import { headerOf, SENDER } from '#lib/mail/gmail/correspondents.ts';
import { createGmailPage } from '#lib/mail/gmail/gmail-page.ts';
import { HEADING, THREAD_ID } from '#lib/mail/gmail/heading.ts';
import { readMessage } from '#lib/mail/gmail/message.ts';
import { hiddenInput } from '#lib/mail/gmail/reply-editor.ts';
import { inRow, ROW_THREAD_ID, type Row, visibleRows } from '#lib/mail/gmail/rows.ts';
import { textWithEmoji, wholeAddress } from '#lib/mail/page/plain-text.ts';
import { createTrace, type Trace } from '#lib/mail/page/strategies.ts';
import { firstVisible } from '#lib/mail/page/visible.ts';
import { createDateReader, type DateReader, withInstant } from '#lib/text/page-date/date-reader.ts';

export type PieceMessage = Partial<PageMessage>;

/** For pieces of pages that name no language, a text counts where all languages that can read it agree. */
const LANGUAGES = (
  'en fr de es it pt nl sv da nb fi pl cs sk sl hr sr ro hu bg ru uk el tr az kk fa ar he ur hi bn ta te th vi id ms fil ' +
  'zh ja ko et lv lt is ca eu gl cy ka hy am sw af'
).split(' ');

export function readAll(document: Document) {
  const trace = createTrace();
  const readDate = readerFor(document.documentElement.lang);
  const account = trace.firstFound('account', ACCOUNT, document)?.value;
  const heading = trace.firstFound('heading', HEADING, document)?.value;
  const container = document.body;
  const context = { account, trace };
  const cells = findCells(container);
  const messages: PieceMessage[] = cells.expanded.map((cell: ExpandedCell, index) =>
    timed(readMessage(cell, index, context), readDate),
  );
  if (cells.first === undefined && container.querySelector('.ajC'))
    messages.push(readDetails(container, readDate, trace));
  return {
    account,
    threadId: trace.firstFound('thread id', THREAD_ID, { heading, container })?.value,
    subject: heading && textWithEmoji(heading),
    messages,
    notOpened: cells.notOpened,
    drafts: cells.drafts,
    rows: readRows(document, readDate, trace),
    editor: readEditor(document),
    strategies: trace.strategies(),
  };
}

function readerFor(language: string): DateReader {
  if (language) return createDateReader(language);
  const readers = LANGUAGES.map((tag) => [tag, createDateReader(tag)] as const);
  return (raw) => {
    const isEastern = /[\p{sc=Han}\p{sc=Hangul}]/u.test(raw);
    const fitting = readers.filter(([tag]) => !isEastern || ['zh', 'ja', 'ko'].includes(tag));
    const instants = new Set(fitting.flatMap(([, read]) => read(raw) ?? []));
    return instants.size === 1 ? [...instants][0] : undefined;
  };
}

function timed(message: PageMessage, readDate: DateReader): PageMessage {
  return { ...message, time: withInstant(message.time, readDate) };
}

/** The popup behind "show details" alone (capture details-popup-2024-en): its rows are named in the display language only. */
function readDetails(root: Element, readDate: DateReader, trace: Trace): PieceMessage {
  const from = trace.firstFound('sender', SENDER, headerOf(root))?.value;
  const texts = [...root.querySelectorAll('tr.ajv .gL')]
    .filter((cell) => !cell.querySelector('.gD'))
    .map((cell) => cell.textContent ?? '');
  const raw = texts.map((text) => text.trim()).find((text) => readDate(text) !== undefined);
  const instant = raw === undefined ? undefined : readDate(raw);
  const to = texts.flatMap((text) => wholeAddress(text) ?? []).map((address) => ({ name: '', address }));
  return { ...(from ? { from } : {}), to, ...(raw && instant ? { time: { raw, instant } } : {}) };
}

export function readRows(document: Document, readDate: DateReader, trace: Trace) {
  return visibleRows(document).map((row) => ({
    threadId: trace.firstFound('row thread id', ROW_THREAD_ID, row)?.value,
    from: rowPeople(row),
    subject: subjectOf(row),
    time: rowTime(row, readDate),
    unread: row.parts.some((part) => part.classList.contains('zE')),
  }));
}

function rowPeople(row: Row) {
  const spans = row.parts.flatMap((part) => [...part.querySelectorAll('.yW [email]')]);
  const found = spans.map((span) => ({
    name: span.getAttribute('name') ?? '',
    address: span.getAttribute('email') ?? '',
  }));
  return [...new Map(found.map((person) => [person.address, person])).values()];
}

function subjectOf(row: Row): string | undefined {
  const cell =
    inRow(row, '.y6 .bog') ?? inRow(row, '.y6 > span') ?? inRow(row, '.y6') ?? inRow(row, '[data-thread-id]');
  return cell && textWithEmoji(cell);
}

function rowTime(row: Row, readDate: DateReader) {
  const raw = (inRow(row, 'td.xW span[title]') ?? inRow(row, '.apm span[title]'))?.getAttribute('title') ?? undefined;
  const instant = raw === undefined ? undefined : readDate(raw);
  return raw === undefined ? undefined : { raw, ...(instant === undefined ? {} : { instant }) };
}

function readEditor(document: Document) {
  const editor = firstVisible(document, '[g_editable=true]') ?? firstVisible(document, '[contenteditable=true]');
  if (!editor) return undefined;
  return {
    text: (editor.textContent ?? '').replace(/\s+/g, ' ').trim(),
    popup: editor.closest('[role=dialog]') !== null,
    thread: hiddenInput(editor, 'lts') ?? hiddenInput(editor, 'rt'),
    answers: hiddenInput(editor, 'rm'),
    draft: hiddenInput(editor, 'draft'),
  };
}

const api = { createGmailPage, readAll };
export type InPageReader = typeof api;

declare global {
  var goodTermsReader: InPageReader | undefined;
}
globalThis.goodTermsReader = api;
