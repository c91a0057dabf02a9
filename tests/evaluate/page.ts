/** `node tests/evaluate/page.ts gmail FILE.html …`: one JSON line a file, the conversation or piece as it was read. */
import { readFile } from 'node:fs/promises';
import type { PageMessage } from '#lib/core/mail.ts';
import { separate } from '#lib/text/split-text.ts';
import { openReader, type Piece, type Reader } from '#tests/support/page-reader.ts';

const [site, ...files] = process.argv.slice(2);
if (site !== 'gmail' || files.length === 0) {
  console.error('Usage: evaluate:page -- gmail FILE.html …');
  process.exit(1);
}

const reader = await openReader();
for (const file of files) {
  try {
    console.log(JSON.stringify(await evaluate(reader, file)));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
await reader.close();

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
