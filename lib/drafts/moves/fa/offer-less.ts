/** Persian wordings: less work for less money. */
import type { Wordings } from '../move.ts';

export const offerLess: Wordings = [
  'چیزی که می‌تواند کمتر شود حجم کار است؛ شکل کوچک‌ترش این است: [[smaller-scope]].',
  'اگر بودجه محدود است، می‌توانم کار کمتری را خوب انجام بدهم: [[smaller-scope]].',
  'با بودجهٔ کمتر این بخش را انجام می‌دهم: [[smaller-scope]].',
];
