/** Persian wordings: give an estimate before starting. */
import type { Wordings } from '../move.ts';

export const estimate: Wordings = [
  'برآوردم حدود [[hours]] ساعت کار است که هزینه‌اش [[price]] می‌شود.',
  'حدود [[hours]] ساعت زمان می‌برد و هزینه‌اش [[price]] است.',
  'هزینه‌اش به برآورد من [[price]] است، برای حدود [[hours]] ساعت کار.',
];
