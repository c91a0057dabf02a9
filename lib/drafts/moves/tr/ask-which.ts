/** Turkish wordings: ask which of the two it shall be. */
import type { Wordings } from '../move.ts';

export const askWhich: Wordings = [
  'Hangisi size daha uygun?',
  'İkisinden hangisini istediğinizi yazın, ona göre planlayayım.',
  'Benim için ikisi de olur; hangisini planlayayım?',
];
