/** Turkish wordings: close without opening the question again. */
import type { Wordings } from '../move.ts';

export const closeDecline: Wordings = [
  'İşinize yararsa kısa bir evet yeterli, takvime alırım.',
  'Bunun size uygun olup olmadığını yazın, ona göre planlayayım.',
  'Böylesi size uyar mı?',
];
