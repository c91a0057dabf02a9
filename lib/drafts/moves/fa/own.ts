/** Persian wordings: take the fault on oneself, without defence. */
import type { Wordings } from '../move.ts';

export const own: Wordings = [
  'این را باید خودم پیش از شما می‌دیدم و درست‌کردنش هم با من است.',
  'دنبال توجیه نیستم؛ جبرانش وظیفهٔ من است.',
  'چیزی که به دستتان رسید به اندازهٔ کافی خوب نبود و مسئولیتش با من است.',
  'مسئولیتش را می‌پذیرم و می‌خواهم این را با خود کار نشان بدهم، نه با حرف.',
];
