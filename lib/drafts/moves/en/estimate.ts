/** English wordings: give an estimate before starting. */
import type { Wordings } from '../move.ts';

export const estimate: Wordings = [
  'My estimate is about [[hours]] hours, which comes to [[price]].',
  'I expect it to take about [[hours]] hours and to cost [[price]].',
  'It would cost [[price]], for about [[hours]] hours of work.',
];
