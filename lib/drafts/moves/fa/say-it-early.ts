/** Persian wordings: why the no comes now and plainly. */
import type { Wordings } from '../move.ts';

export const sayItEarly: Wordings = [
  'ترجیح دادم همین امروز روشن بگویم تا منتظر نمانید.',
  'صریح می‌نویسم تا بتوانید بدون آن برنامه‌ریزی کنید.',
  'زود جواب می‌دهم تا وقتتان تلف نشود.',
];
