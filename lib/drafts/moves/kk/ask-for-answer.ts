/** Kazakh wordings: ask for a short answer. */
import type { Wordings } from '../move.ts';

export const askForAnswer: Wordings = [
  'Қысқаша «иә» не «жоқ» деп жазсаңыз жетеді.',
  'Қайсысын қалайтыныңызды жазсаңыз, соған қарай жоспарлаймын.',
  'Бір жол жауап жетеді, жұмыс кестемді соған қарай құрамын.',
];
