/** English wordings: apologise for how things have become, without a condition. */
import type { Wordings } from '../move.ts';

export const apologiseForStrain: Wordings = [
  'I am sorry that working with me has brought you to this point.',
  'I am sorry that it has come this far between us.',
  'I apologise for the strain this has put on you.',
];
