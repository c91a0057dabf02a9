/** Kazakh wordings: what will be done about it. */
import type { Wordings } from '../move.ts';

export const remedy: Wordings = [
  'Мен мынаны істеймін: [[remedy]].',
  'Келесі қадамым мынадай: [[remedy]].',
  'Ұсынысым мынау: [[remedy]].',
  'Мұны былай түзетемін: [[remedy]].',
];
