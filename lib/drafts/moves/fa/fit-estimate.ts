/** Persian wordings: offer to fit the estimate to what matters most. */
import type { Wordings } from '../move.ts';

export const fitEstimate: Wordings = [
  'اگر این بیشتر از بودجه‌ای است که در نظر دارید، بفرمایید کدام بخش برایتان مهم‌تر است تا برآورد را با همان تنظیم کنم.',
  'می‌شود کوچک‌ترش هم کرد: بگویید کدام بخش را بیشتر لازم دارید تا فقط همان را قیمت بدهم.',
  'اگر فقط بخشی از آن را می‌خواهید، برای همان بخش قیمت جدا می‌دهم.',
];
