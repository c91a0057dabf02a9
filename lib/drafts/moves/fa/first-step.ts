/** Persian wordings: what will be done before the answer comes. */
import type { Wordings } from '../move.ts';

export const firstStep: Wordings = [
  'من تا رسیدن جواب شما بیکار نمی‌مانم و از اینجا شروع می‌کنم: [[remedy]].',
  'با چیزهایی که تا امروز می‌دانم، قدم اولم این است: [[remedy]].',
  'کاری که همین حالا از دستم برمی‌آید این است: [[remedy]].',
];
