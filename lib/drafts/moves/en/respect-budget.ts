/** English wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'I understand that you have to watch what you spend, and I would rather talk about it openly with you.',
  'It is fair of you to bring it up, and you get a plain answer from me.',
  'You have a budget to keep to, and I take that seriously.',
];
