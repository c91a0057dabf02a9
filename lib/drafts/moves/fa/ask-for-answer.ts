/** Persian wordings: ask for a short answer. */
import type { Wordings } from '../move.ts';

export const askForAnswer: Wordings = [
  'یک بله یا نهٔ کوتاه کافی است.',
  'فقط بفرمایید کدام را می‌خواهید تا برایش برنامه بگذارم.',
  'یک خط جواب کافی است تا برنامه‌ام را بچینم.',
];
