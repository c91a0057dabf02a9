/** Kazakh wordings: take up the request in the client's own words. */
import type { Wordings } from '../move.ts';

export const receiveRequest: Wordings = [
  'Хатыңызға рақмет, өтінішіңізді оқыдым: «{request}».',
  'Сіз мына жайында жазыпсыз: «{request}».',
  'Ойыңызды түсіндім: «{request}».',
  'Хатыңызға рақмет, өтінішіңізді былай түсіндім: [[request]].',
  'Хатыңызды оқыдым, өтінішіңіз мынау: [[request]].',
];
