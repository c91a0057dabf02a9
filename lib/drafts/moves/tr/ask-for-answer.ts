/** Turkish wordings: ask for a short answer. */
import type { Wordings } from '../move.ts';

export const askForAnswer: Wordings = [
  'Kısaca evet ya da hayır yazmanız yeterli.',
  'Hangisini istediğinizi yazın, ona göre planlayayım.',
  'Tek satırlık bir yanıt yeter, programımı ona göre yaparım.',
];
