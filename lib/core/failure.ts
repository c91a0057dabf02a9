/** Why an answer did not come although the program is right: the record fails, or the background does not answer. */
export const FAILURES = ['record-full', 'record-outdated', 'record-unavailable', 'no-answer'] as const;
export type Failure = (typeof FAILURES)[number];
