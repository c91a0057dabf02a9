/** Persian wordings: close without opening the question again. */
import type { Wordings } from '../move.ts';

export const closeDecline: Wordings = [
  'اگر به کارتان می‌آید، یک بلهٔ کوتاه کافی است تا در برنامه بگذارم.',
  'بفرمایید این به کارتان می‌آید یا نه تا برایش برنامه بگذارم.',
  'این برایتان مناسب است؟',
];
