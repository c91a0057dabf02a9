/** Persian wordings: what will be done about it. */
import type { Wordings } from '../move.ts';

export const remedy: Wordings = [
  'کاری که می‌کنم این است: [[remedy]].',
  'قدم بعدی من این است: [[remedy]].',
  'پیشنهادم برای جبران این است: [[remedy]].',
  'این‌طور درستش می‌کنم: [[remedy]].',
];
