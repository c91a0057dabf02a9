/** Kazakh wordings: take up the request in the client's own words. */
import type { Wordings } from '../move.ts';

export const receiveRequest: Wordings = [
  'Хатыңызға рақмет, мына жерін мұқият оқыдым: «{request}».',
  'Сіз мына жайында жазыпсыз: «{request}».',
  'Хатыңызда былай деп жазыпсыз: «{request}».',
  'Хатыңызға рақмет, өтінішіңізді былай түсіндім: [[request]].',
  'Хатыңызды оқыдым, өтінішіңіз мынау: [[request]].',
];
