/** Persian wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'می‌دانم که باید حساب خرجتان را داشته باشید و دوست دارم در این باره روراست حرف بزنیم.',
  'حق دارید موضوع را پیش بکشید و از من هم جواب روشن می‌گیرید.',
  'می‌دانم که بودجهٔ معینی دارید و این برایم مهم است.',
];
