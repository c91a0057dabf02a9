/** The label of an open place, and how it stands in a text: `[new date]`, in the text's own language. */
import type { Language } from '#lib/core/language.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import type { SlotMark } from './draft-text.ts';

export function slotLabel(slot: string, language: Language): string {
  const { slots } = messagesFor(language);
  return Object.entries(slots).find(([id]) => id === slot)?.[1] ?? slot.replaceAll('-', ' ');
}

const MARKS: Readonly<Record<Language, SlotMark>> = {
  en: (slot) => `[${slotLabel(slot, 'en')}]`,
  fa: (slot) => `[${slotLabel(slot, 'fa')}]`,
  tr: (slot) => `[${slotLabel(slot, 'tr')}]`,
  kk: (slot) => `[${slotLabel(slot, 'kk')}]`,
};

export function slotMarkFor(language: Language): SlotMark {
  return MARKS[language];
}
