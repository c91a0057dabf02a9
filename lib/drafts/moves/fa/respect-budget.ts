/** Persian wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'می‌دانم که باید حساب خرجتان را داشته باشید، پس سرراست جواب می‌دهم.',
  'حق دارید موضوع را پیش بکشید و خوب است از من هم جواب بگیرید.',
  'می‌دانم که بودجهٔ معینی دارید و این برایم مهم است.',
];
