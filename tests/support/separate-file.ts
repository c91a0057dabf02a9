/** Separates a mail kept in a file, whatever its form: a raw message, a HTML body or plain text. */
import PostalMime from 'postal-mime';
import { parseHtml } from '#lib/text/html-node.ts';
import { splitMarkup } from '#lib/text/split-markup.ts';
import { type SeparatedBody, separate } from '#lib/text/split-text.ts';
import { decodeText } from './decode-text.ts';

export async function separateFile(name: string, bytes: Uint8Array): Promise<SeparatedBody> {
  if (/\.eml$/i.test(name)) return separateMessage(bytes);
  const text = decodeText(bytes);
  return /\.html?$/i.test(name) ? separateHtml(text).body : separatePlain(text);
}

async function separateMessage(bytes: Uint8Array): Promise<SeparatedBody> {
  const mail = await PostalMime.parse(withoutFlow(bytes));
  const plain = mail.text === undefined || mail.text.trim() === '' ? undefined : separatePlain(mail.text);
  const html = mail.html === undefined || mail.html.trim() === '' ? undefined : separateHtml(mail.html);
  if (!html) return plain ?? separatePlain('');
  if (!plain || html.isMarked) return html.body;
  // Without marks in the HTML the plain part tells more, for its quotes have `>`.
  return plain.quoted !== '' || plain.forwarded !== '' ? plain : html.body;
}

/** The parser joins a soft-broken `>` line with the answer below it, so it must not know of the format. */
function withoutFlow(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/format="?flowed"?/gi, 'x-format=off'),
    'latin1',
  );
}

function separatePlain(text: string): SeparatedBody {
  return separate([{ kind: 'text', text }]);
}

/** `isMarked`: the markup itself tells a quote or a forward. */
function separateHtml(html: string): { body: SeparatedBody; isMarked: boolean } {
  const { parts } = splitMarkup(parseHtml(html), { maxChars: Number.MAX_SAFE_INTEGER });
  return {
    body: separate(parts),
    isMarked: parts.some((part) => part.kind === 'quoted' || part.kind === 'forwarded'),
  };
}
