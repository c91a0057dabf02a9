/** Persian wordings: apologise for how things have become, without a condition. */
import type { Wordings } from '../move.ts';

export const apologiseForStrain: Wordings = [
  'بابت اینکه کار به اینجا کشید عذر می‌خواهم.',
  'از اینکه همکاری با من این‌قدر به شما فشار آورده است عذر می‌خواهم.',
  'متأسفم که بین ما به اینجا رسید؛ از شما عذر می‌خواهم.',
];
