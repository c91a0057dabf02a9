/** Every English rule. */
import { DISSATISFACTION } from './dissatisfaction.ts';
import { DISSATISFACTION_WITH_PROGRESS } from './dissatisfaction-progress.ts';
import { HOSTILITY } from './hostility.ts';
import { PAYMENT_TROUBLE } from './payment-trouble.ts';
import { PRICE_PRESSURE } from './price-pressure.ts';
import { SCOPE_CREEP } from './scope-creep.ts';

export const ENGLISH_RULES = [
  ...DISSATISFACTION,
  ...DISSATISFACTION_WITH_PROGRESS,
  ...HOSTILITY,
  ...PRICE_PRESSURE,
  ...PAYMENT_TROUBLE,
  ...SCOPE_CREEP,
];
