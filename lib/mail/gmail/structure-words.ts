/** The attributes of Gmail that a censored report of its structure may show. */
import type { StructureWords } from '../page/structure.ts';

export const GMAIL_WORDS: StructureWords = {
  values: 'role jsname gh g_editable contenteditable dir aria-expanded aria-multiline aria-hidden'.split(' '),
  presence:
    /^(?:email|name|title|alt|jslog|data-(?:hovercard-id|name|emoji|smartmail|(?:legacy-|thread-|message-|standalone-)[a-z-]+))$/,
  mail: '.a3s',
  hasNamedIds: false,
};
