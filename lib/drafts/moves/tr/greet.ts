/** Turkish wordings: the greeting. */
import type { Wordings } from '../move.ts';

export const greet: Wordings = [
  'Merhaba {name},',
  'İyi günler {name},',
  'Sayın {fullName},',
  'Merhaba,',
  'İyi günler,',
];
