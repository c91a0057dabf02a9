/** Turkish wordings: offer the extra at a price. */
import type { Wordings } from '../move.ts';

export const offerExtra: Wordings = [
  'Bunu ek iş olarak memnuniyetle yaparım; ücreti [[price]], süresi yaklaşık [[hours]] saat.',
  'Dilerseniz ek iş olarak üstlenirim: yaklaşık [[hours]] saat, ücreti [[price]].',
  'Ek olarak yapabilirim; ücreti [[price]], bu da yaklaşık [[hours]] saatlik bir çalışma.',
];
