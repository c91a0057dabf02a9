/** Persian wordings: leave the client free to keep to what was agreed. */
import type { Wordings } from '../move.ts';

export const leaveTheChoice: Wordings = [
  'اگر ترجیح می‌دهید همان توافق قبلی بماند، آن هم خوب است و کار مثل قبل پیش می‌رود.',
  'اگر هم از آن صرف‌نظر کنید هیچ اشکالی ندارد؛ کار توافق‌شده سر جای خودش است.',
  'اگر به نظرتان نمی‌ارزد، کنارش می‌گذاریم و همان کار قبلی را ادامه می‌دهیم.',
];
