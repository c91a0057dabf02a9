/** Short labels of the open slots in a draft, as the chips show them. */
import type { SlotId } from '#lib/drafts/slots.ts';

export const slots: Record<SlotId, string> = {
  remedy: 'what you will do',
  'new-date': 'new date',
  price: 'price',
  hours: 'hours',
  request: 'what they ask for',
  'what-i-can-do': 'what you can do',
  'smaller-scope': 'smaller scope',
  'my-name': 'your name',
};
