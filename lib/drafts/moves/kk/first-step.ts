/** Kazakh wordings: what will be done before the answer comes. */
import type { Wordings } from '../move.ts';

export const firstStep: Wordings = [
  'Мен де қарап отырмаймын, мынадан бастаймын: [[remedy]].',
  'Қазір білетінім бойынша алғашқы қадамым мынау: [[remedy]].',
  'Бірден істей алатыным мынау: [[remedy]].',
];
