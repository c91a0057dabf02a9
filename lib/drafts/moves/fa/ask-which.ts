/** Persian wordings: ask which of the two it shall be. */
import type { Wordings } from '../move.ts';

export const askWhich: Wordings = [
  'کدام برایتان مناسب‌تر است؟',
  'بفرمایید کدام را می‌خواهید تا برایش برنامه بگذارم.',
  'برای من هر دو خوب است؛ کدام را در برنامه بگذارم؟',
];
