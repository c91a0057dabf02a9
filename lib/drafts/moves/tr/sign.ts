/** Turkish wordings: the closing formula and the user's own name. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'İyi çalışmalar,\n[[my-name]]',
  'Saygılarımla,\n[[my-name]]',
  'İyi günler dilerim,\n[[my-name]]',
  'Kolay gelsin,\n[[my-name]]',
];
