/** Turkish wordings: give an estimate before starting. */
import type { Wordings } from '../move.ts';

export const estimate: Wordings = [
  'Tahminim yaklaşık [[hours]] saat, ücreti de [[price]].',
  'Yaklaşık [[hours]] saat sürer; ücreti [[price]] olur.',
  'Ücreti [[price]], karşılığı da yaklaşık [[hours]] saatlik çalışma.',
];
