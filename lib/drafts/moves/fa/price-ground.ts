/** Persian wordings: what the price rests on. */
import type { Wordings } from '../move.ts';

export const priceGround: Wordings = [
  'این مبلغ را در تاریخ {date} با هم قرار گذاشتیم: «{term}».',
  'پایه‌اش توافق ما در تاریخ {date} است: «{term}».',
  'این قیمتی است که با آن می‌توانم کار را درست انجام بدهم.',
  'انجام درست این کار همین‌قدر هزینه دارد.',
];
