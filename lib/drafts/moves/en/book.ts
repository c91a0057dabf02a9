/** All moves in this language, by topic. */
import type { MoveBook } from '../move.ts';
import { advice } from './advice.ts';
import { complaint } from './complaint.ts';
import { frame } from './frame.ts';
import { goodNews } from './good-news.ts';
import { parting } from './parting.ts';
import { payment } from './payment.ts';
import { price } from './price.ts';
import { progress } from './progress.ts';
import { refusal } from './refusal.ts';
import { scope } from './scope.ts';
import { secondLook } from './second-look.ts';
import { subjects } from './subjects.ts';

export const book: MoveBook = {
  ...frame,
  ...complaint,
  ...scope,
  ...refusal,
  ...price,
  ...payment,
  ...progress,
  ...advice,
  ...goodNews,
  ...parting,
  ...secondLook,
  ...subjects,
};
