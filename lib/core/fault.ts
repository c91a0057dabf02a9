/** The faults that the second look at the user's own words knows (practices/CATALOGUE.md says why each is one). */
import { z } from 'zod';

export const FAULTS = [
  'blame',
  'harsh',
  'conditional-apology',
  'waffle',
  'break-up-wording',
  'over-promise',
  'bare-no',
  'missing-thanks',
  'missing-terms',
  'half-open-door',
  'invented-excuse',
] as const;
export const FaultSchema = z.enum(FAULTS);
export type Fault = z.infer<typeof FaultSchema>;
