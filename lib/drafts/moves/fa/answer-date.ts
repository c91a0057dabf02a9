/** Persian wordings: by when the client will hear more. */
import type { Wordings } from '../move.ts';

export const answerDate: Wordings = [
  'تا [[new-date]] دوباره به شما می‌نویسم و می‌گویم چه دیدم و چه چیزی را عوض می‌کنم.',
  'تا [[new-date]] برای تک‌تک موارد از من جواب روشن می‌گیرید.',
  'تا [[new-date]] روشن برایتان می‌نویسم که کار به کجا رسیده است.',
];
