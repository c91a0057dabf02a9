/** Plain text of a definition into the paragraphs and lists that mail programs write. */
import { escapeHtml } from '../html.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function textToBlocks(text: string): Block[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'))
    .map((lines) =>
      lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', items: lines.map((line) => line.slice(2)) }
        : { kind: 'paragraph', lines },
    );
}

/** Escaped, with web and mail addresses as the links every mail program makes of them. */
export function linkedText(text: string): string {
  return escapeHtml(text)
    .replace(/https?:\/\/[^\s<>"&]+[^\s<>"&.,)]/g, (url) => `<a href="${url}" target="_blank">${url}</a>`)
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g, (mail) => `<a href="mailto:${mail}" target="_blank">${mail}</a>`);
}

export function linkedLines(lines: readonly string[]): string {
  return lines.map(linkedText).join('<br>');
}
