/** Kazakh wordings: by when the client will hear more. */
import type { Wordings } from '../move.ts';

export const answerDate: Wordings = [
  'Сізге қайта жазатын күнім: [[new-date]]; не байқағанымды және нені түзететінімді айтамын.',
  'Әр мәселе бойынша нақты жауап беретін мерзімім: [[new-date]].',
  'Жағдайдың қалай екенін ашық жазатын күнім: [[new-date]].',
];
