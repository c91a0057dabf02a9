/** Turkish wordings: the closing formula and the user's own name, each with and without a known name and in the same order. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'İyi çalışmalar,\n{ownName}',
  'Saygılarımla,\n{ownName}',
  'İyi günler dilerim,\n{ownName}',
  'Kolay gelsin,\n{ownName}',
  'İyi çalışmalar,\n[[my-name]]',
  'Saygılarımla,\n[[my-name]]',
  'İyi günler dilerim,\n[[my-name]]',
  'Kolay gelsin,\n[[my-name]]',
];
