/** The attributes of Outlook that a censored report of its structure may show. */
import type { StructureWords } from '../page/structure.ts';

export const OUTLOOK_WORDS: StructureWords = {
  values:
    'role data-app-section data-testid data-icon-name contenteditable dir aria-expanded aria-selected aria-multiline'.split(
      ' ',
    ),
  presence: /^(?:title|aria-label(?:ledby)?|data-(?:convid|focusable-row|folder-name|lpc-hover-target-id|ogs[bc]))$/,
  mail: '[role=document], [id^="UniqueMessageBody"]',
  hasNamedIds: true,
};
