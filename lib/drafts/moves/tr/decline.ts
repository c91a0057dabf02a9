/** Turkish wordings: a clear no. */
import type { Wordings } from '../move.ts';

export const decline: Wordings = [
  'Bu isteğe yanıtım hayır.',
  'Bu işi üstlenmeyeceğim.',
  'Bu isteğinizi kabul edemiyorum.',
];
