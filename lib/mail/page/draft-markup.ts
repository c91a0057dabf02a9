/** A draft's plain text as escaped paragraphs for the editor. */
import type { DraftToInsert } from '../mail-page.ts';

/** Blank lines part paragraphs; an empty line follows the last, before signature and quote. */
export function draftMarkup({ text, direction }: Pick<DraftToInsert, 'text' | 'direction'>): string {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\s*\n/);
  const open = direction === 'rtl' ? '<div dir="rtl">' : '<div>';
  const blocks = paragraphs.map((paragraph) => `${open}${paragraph.split('\n').map(escaped).join('<br>')}</div>`);
  return [...blocks, ''].join(`${open}<br></div>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What must be the same after an editor has drawn a text in its own way. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
