/** Persian wordings: the agreed work is not touched by the no. */
import type { Wordings } from '../move.ts';

export const agreedGoesOn: Wordings = [
  'کاری که قرار گذاشته‌ایم با همان دقت قبل پیش می‌رود.',
  'در کار توافق‌شده هیچ چیز عوض نمی‌شود و مثل قبل می‌توانید روی آن حساب کنید.',
  'همهٔ قرارهایمان سر جایش است و کار طبق برنامه ادامه دارد.',
];
