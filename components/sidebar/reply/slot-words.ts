/** The label of an open place, and how it stands in a text: `[new date]`, in the text's own language and in the case that its sentence asks for. */
import type { Language } from '#lib/core/language.ts';
import { inflected } from '#lib/drafts/grammar/inflect.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import type { SlotMark } from './draft-text.ts';

export function slotLabel(slot: string, language: Language): string {
  const { slots } = messagesFor(language);
  return Object.entries(slots).find(([id]) => id === slot)?.[1] ?? slot.replaceAll('-', ' ');
}

export function slotMarkFor(language: Language): SlotMark {
  return (slot, form) => `[${inflected(slotLabel(slot, language), form, language)}]`;
}
