/** Persian wordings: by when it will be done. */
import type { Wordings } from '../move.ts';

export const remedyDate: Wordings = [
  'تا [[new-date]] به دستتان می‌رسد و همان روز خودم به شما خبر می‌دهم.',
  'تاریخی که می‌توانم رویش قول بدهم [[new-date]] است و تا آن روز لازم نیست شما کاری بکنید.',
  'تا [[new-date]] تمامش می‌کنم و دقیق می‌نویسم چه چیزهایی عوض شده است.',
];
