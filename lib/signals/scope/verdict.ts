/** What a request can be against the terms; `unclear` where they do not settle it. */
export const VERDICTS = ['in', 'out', 'unclear'] as const;
export type ScopeVerdict = (typeof VERDICTS)[number];
