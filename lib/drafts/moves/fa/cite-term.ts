/** Persian wordings: cite the recorded term and its date. */
import type { Wordings } from '../move.ts';

export const citeTerm: Wordings = [
  'در تاریخ {date} این‌طور توافق کردیم: «{term}».',
  'قرارمان در تاریخ {date} این بود: «{term}».',
  'به یادداشت‌هایم نگاه کردم؛ توافق ما در تاریخ {date} این است: «{term}».',
];
