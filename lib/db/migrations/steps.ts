/** The steps from version 1 to the newest, in order. Version 1 is the first, so there is none yet. */
import type { Step } from './step.ts';

export const STEPS: readonly Step[] = [];
