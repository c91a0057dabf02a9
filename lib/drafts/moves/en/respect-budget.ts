/** English wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'I understand that you have to watch what you spend, so here is where I stand.',
  'It is fair of you to bring it up, and you get a plain answer from me.',
  'You have a budget to keep to, and it is right that you look at every figure.',
];
