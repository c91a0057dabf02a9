/** Kazakh wordings: cite the recorded term and its date. */
import type { Wordings } from '../move.ts';

export const citeTerm: Wordings = [
  '{date} күні біз былай келіскен едік: «{term}».',
  'Жазбаларымды қарадым, {date} күнгі келісіміміз мынадай: «{term}».',
  '{date} күні келіскеніміз мынау: «{term}».',
];
