/** Persian wordings: take up what the client says of the price. */
import type { Wordings } from '../move.ts';

export const receivePrice: Wordings = [
  'ممنونم که دربارهٔ قیمت روشن نوشتید: «{request}».',
  'نوشته‌تان دربارهٔ قیمت را خواندم: «{request}».',
  'ممنونم که حرفتان را دربارهٔ قیمت روشن زدید.',
];
