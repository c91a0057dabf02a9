/** Persian wordings: the true reason: it was not agreed. */
import type { Wordings } from '../move.ts';

export const ground: Wordings = [
  'این جزو توافق ما در تاریخ {date} نیست؛ توافق این بود: «{term}».',
  'قرار ما در تاریخ {date} این بود و بیش از آن را به عهده نگرفته‌ام: «{term}».',
  'این جزو کاری که به عهده گرفتم نبود و سر همان قرار می‌مانم.',
  'این بخش در قرار ما نبود و آن را به کار اضافه نمی‌کنم.',
];
