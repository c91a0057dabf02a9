/** English wordings: why the no comes now and plainly. */
import type { Wordings } from '../move.ts';

export const sayItEarly: Wordings = [
  'I would rather tell you so today than keep you waiting for something that will not come.',
  'You get a plain answer from me today, so that you can plan without it.',
  'I am telling you straight away, so that you lose no time over it.',
];
