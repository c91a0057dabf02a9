/** Turkish wordings: what the smaller part would cost. */
import type { Wordings } from '../move.ts';

export const lessPrice: Wordings = [
  'Bunun ücreti [[price]].',
  'Bu kısmın ücreti [[price]] olur.',
  'Bunun için ücretim [[price]].',
];
