/** Kazakh wordings: ask which of the two it shall be. */
import type { Wordings } from '../move.ts';

export const askWhich: Wordings = [
  'Қайсысы сізге қолайлы?',
  'Қайсысын таңдайтыныңызды жазсаңыз, соған қарай жоспарлаймын.',
  'Маған екеуі де бола береді; қайсысын жоспарлайын?',
];
