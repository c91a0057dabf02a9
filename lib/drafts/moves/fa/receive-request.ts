/** Persian wordings: take up the request in the client's own words. */
import type { Wordings } from '../move.ts';

export const receiveRequest: Wordings = [
  'از پیامتان ممنونم؛ این را با دقت خواندم: «{request}».',
  'دربارهٔ این موضوع نوشته بودید: «{request}».',
  'در پیامتان نوشته‌اید: «{request}».',
  'از پیامتان ممنونم؛ خواسته‌تان را این‌طور فهمیدم: [[request]].',
  'پیامتان را خواندم و موضوع این است: [[request]].',
];
