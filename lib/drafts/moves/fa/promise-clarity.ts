/** Persian wordings: promise to name such costs beforehand from now on. */
import type { Wordings } from '../move.ts';

export const promiseClarity: Wordings = [
  'از این به بعد هر چیزی که هزینهٔ جدا داشته باشد، پیشاپیش به شما می‌گویم.',
  'از این به بعد پیش از شروع کار از من می‌شنوید که چه چیزی جزو کار است و چه چیزی نیست.',
  'این را برای هر دویمان یادداشت می‌کنم تا دفعهٔ بعد روشن باشد.',
];
