/** The open slots a draft may hold: facts that the record does not know and only the user can say. */

export const SLOT_IDS = [
  'remedy',
  'new-date',
  'price',
  'hours',
  'request',
  'what-i-can-do',
  'smaller-scope',
  'my-name',
] as const;
export type SlotId = (typeof SLOT_IDS)[number];

/** The slots of a text in the order in which they stand, repeats included. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(/\[\[([a-z-]+)\]\]/g)].flatMap((match) => match[1] ?? []);
}
