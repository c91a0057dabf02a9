/** Persian wordings: offer to talk on the phone. */
import type { Wordings } from '../move.ts';

export const offerCall: Wordings = [
  'اگر صحبت کردن برایتان راحت‌تر است، ساعتی بگویید تا تماس بگیرم.',
  'می‌توانیم تلفنی هم حرف بزنیم؛ چه ساعتی برایتان خوب است؟',
  'تلفنی هم با کمال میل می‌شنوم، هر ساعتی که خودتان بگویید.',
];
