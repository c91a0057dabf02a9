/** Persian wordings: say that it takes work which the price does not hold. */
import type { Wordings } from '../move.ts';

export const explainCost: Wordings = [
  'قیمتی که دادم وقت این کار را در نظر نگرفته بود، برای همین دوست دارم پیش از کار درباره‌اش حرف بزنیم، نه بعد از آن.',
  'این بیشتر از چیزی است که برنامه‌ریزی و قیمت‌گذاری کرده بودم و خوب است پیش از تصمیم هزینه‌اش را بدانید.',
  'برای این کار اضافه هنوز قیمتی نگفته‌ام، پس همین‌جا می‌گویم.',
];
