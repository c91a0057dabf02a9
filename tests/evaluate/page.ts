/** `node tests/evaluate/page.ts gmail|outlook FILE.html …`: one JSON line a file, the conversation (or piece of Gmail) as it was read. */
import { readFile } from 'node:fs/promises';
import type { PageMessage } from '#lib/core/mail.ts';
import { separate } from '#lib/text/split-text.ts';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';
import { openReader, type Piece, type Reader } from '#tests/support/page-reader.ts';

type Evaluate = (file: string) => Promise<object>;

/** By site: how a file is read there, and how to end. */
const SITES: Readonly<Record<string, () => Promise<{ evaluate: Evaluate; close(): Promise<void> }>>> = {
  async gmail() {
    const reader = await openReader();
    return { evaluate: (file) => evaluate(reader, file), close: () => reader.close() };
  },
  async outlook() {
    const reader = await openOutlookReader();
    return { evaluate: (file) => evaluateOutlook(reader, file), close: () => reader.close() };
  },
};

const [site = '', ...files] = process.argv.slice(2);
const open = SITES[site];
if (!open || files.length === 0) {
  console.error(`Usage: evaluate:page -- ${Object.keys(SITES).join('|')} FILE.html …`);
  process.exit(1);
}

const { evaluate: read, close } = await open();
for (const file of files) {
  try {
    console.log(JSON.stringify(await read(file)));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
await close();

async function evaluateOutlook(reader: OutlookReader, file: string) {
  const html = await readFile(file, 'utf8');
  if (!html.includes('<')) throw new Error('This is not HTML.');
  const reading = await reader.read(html);
  if (reading.kind !== 'open') return { file, ...reading };
  const { messages, ...conversation } = reading.conversation;
  return { file, kind: reading.kind, ...conversation, messages: messages.map(messageAsRead) };
}

async function evaluate(reader: Reader, file: string) {
  const html = await readFile(file, 'utf8');
  if (!html.includes('<')) throw new Error('This is not HTML.');
  // A browser that saves a page notes its address.
  const address = /saved from url=\(\d+\)(https:\/\/mail\.google\.com\/\S+)/.exec(html)?.[1];
  const { reading, piece } = await reader.read(html, address);
  const open = reading.kind === 'open' ? reading.conversation : undefined;
  const isPiece = reading.kind === 'blocked' && reading.reason === 'not-mail-view' && holdsSomething(piece);
  return {
    file,
    kind: isPiece ? 'piece' : reading.kind,
    ...(reading.kind === 'blocked' && !isPiece ? { reason: reading.reason } : {}),
    account: open?.account ?? piece.account,
    threadId: open?.threadId ?? piece.threadId,
    subject: open?.subject ?? piece.subject,
    messages: (open?.messages ?? piece.messages).map(messageAsRead),
    notOpened: open?.notOpened ?? piece.notOpened,
    leftOut: open?.leftOut,
    drafts: open?.drafts ?? piece.drafts,
    rows: piece.rows,
    editor: piece.editor,
    strategies: { ...piece.strategies, ...open?.strategies },
  };
}

function holdsSomething(piece: Piece): boolean {
  return Object.keys(piece.strategies).length + piece.rows.length + piece.notOpened > 0 || piece.editor !== undefined;
}

/** What is not in the piece is left out. */
function messageAsRead({ siteId, from, via, to, time, author, body, clipped }: Partial<PageMessage>) {
  return {
    id: siteId,
    from: from?.address || from?.name ? from : undefined,
    via,
    to,
    time: time?.raw ? time : undefined,
    author,
    ...(body ? separate(body) : {}),
    clipped,
  };
}
