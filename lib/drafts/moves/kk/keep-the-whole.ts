/** Kazakh wordings: the whole remains possible at its price. */
import type { Wordings } from '../move.ts';

export const keepTheWhole: Wordings = [
  'Жұмысты толық көлемде қазіргі бағасымен жалғастыра беруге де болады.',
  'Толық нұсқасы да қазіргі бағасымен күшінде.',
  'Бәрін сол қалпында, сол бағамен қалдыруға да болады.',
];
