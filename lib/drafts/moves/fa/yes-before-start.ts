/** Persian wordings: nothing is started before the client has agreed to the cost. */
import type { Wordings } from '../move.ts';

export const yesBeforeStart: Wordings = [
  'تا شما این مبلغ را تأیید نکنید شروع نمی‌کنم، که هزینه‌ای بی‌خبر گردنتان نیفتد.',
  'اول شما تصمیم بگیرید، بعد من شروع می‌کنم؛ این‌طور در صورت‌حساب هیچ چیز ناآشنایی نمی‌بینید.',
  'کار را بعد از تأیید شما شروع می‌کنم تا از اول بدانید چقدر می‌پردازید.',
];
