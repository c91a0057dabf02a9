/** Kazakh wordings: the greeting. */
import type { Wordings } from '../move.ts';

export const greet: Wordings = [
  'Сәлеметсіз бе, {name},',
  'Құрметті {name},',
  'Қайырлы күн, {name},',
  'Сәлеметсіз бе,',
  'Қайырлы күн,',
];
