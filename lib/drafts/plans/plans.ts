/** The plan of every situation: a situation without a plan does not compile. */
import type { Situation } from '#lib/core/draft.ts';
import { displeasure } from './displeasure.ts';
import { goodNews } from './good-news.ts';
import { inform } from './inform.ts';
import { parting } from './parting.ts';
import { payment } from './payment.ts';
import { refusal } from './refusal.ts';
import { scope } from './scope.ts';
import type { Plan } from './step.ts';

export const PLANS: Readonly<Record<Situation, Plan>> = {
  ...displeasure,
  ...scope,
  ...refusal,
  ...payment,
  ...inform,
  ...goodNews,
  ...parting,
};
