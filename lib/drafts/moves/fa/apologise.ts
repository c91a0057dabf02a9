/** Persian wordings: one plain apology, without a condition. */
import type { Wordings } from '../move.ts';

export const apologise: Wordings = [
  'بابت کوتاهی در این کار از شما عذر می‌خواهم.',
  'برای زحمتی که به شما دادم عذر می‌خواهم.',
  'بابت وقتی که از شما گرفته شد صمیمانه عذر می‌خواهم.',
  'متأسفم که کار به نوشتن این پیام کشید؛ از شما عذر می‌خواهم.',
];
