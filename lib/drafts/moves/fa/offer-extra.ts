/** Persian wordings: offer the extra at a price. */
import type { Wordings } from '../move.ts';

export const offerExtra: Wordings = [
  'با کمال میل آن را به‌عنوان کار اضافه انجام می‌دهم؛ حدود [[hours]] ساعت کار دارد و هزینه‌اش [[price]] است.',
  'می‌توانم آن را جداگانه انجام بدهم: هزینه [[price]]، زمان حدود [[hours]] ساعت.',
  'خوشحال می‌شوم این را هم انجام بدهم؛ هزینه‌اش [[price]] است، برای حدود [[hours]] ساعت کار.',
];
