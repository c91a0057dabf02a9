/** Persian wordings: ask whether anything is missing. */
import type { Wordings } from '../move.ts';

export const askWhatElse: Wordings = [
  'با این‌ها همه‌چیز حل می‌شود یا نکته‌ای از قلم افتاده است؟',
  'هر چیز دیگری هم که آزارتان می‌دهد، هرچند کوچک، بنویسید تا همه را یک‌جا درست کنم.',
  'چیزی هست که جایش در این فهرست خالی باشد؟',
  'اگر تلفنی راحت‌ترید، بفرمایید چه ساعتی تماس بگیرم.',
];
