/** Kazakh wordings: when the extra would be ready. */
import type { Wordings } from '../move.ts';

export const extraDate: Wordings = [
  'Дайын болатын мерзімі: [[new-date]].',
  'Тапсыра алатын күнім: [[new-date]].',
  'Қолыңызға тиетін күні: [[new-date]].',
];
