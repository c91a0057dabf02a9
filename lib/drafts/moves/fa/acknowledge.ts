/** Persian wordings: say back what the client met, in their own words. */
import type { Wordings } from '../move.ts';

export const acknowledge: Wordings = [
  'ممنونم که رک و روشن نوشتید: «{complaint}».',
  'حرفتان را با دقت خواندم: «{complaint}».',
  'می‌خواهم از همین جملهٔ شما شروع کنم: «{complaint}».',
  'نوشته‌اید «{complaint}» و خوشحالم که این را به خود من گفتید.',
  'ممنونم که روشن گفتید از کار راضی نیستید.',
  'پیامتان را با دقت خواندم و می‌بینم نتیجه آن چیزی نشده که انتظارش را داشتید.',
];
