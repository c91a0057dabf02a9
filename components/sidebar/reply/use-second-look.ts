/** The second look at a text while it is written: a moment after the last key, so that typing never waits for it. */
import { useEffect, useState } from 'react';
import type { Fault } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import type { FoundFault } from '#lib/drafts/check/check-writing.ts';
import { loadWritingCheck } from '#lib/drafts/check/load-check.ts';
import { PLANS } from '#lib/drafts/plans/plans.ts';
import type { Kind } from '#lib/drafts/plans/step.ts';
import type { Reply } from './use-reply.ts';

const QUIET_MS = 250;

/** `quiet`: the kinds that the user has switched off. Empty while it is not known: a text is never held back by it. */
export function useReplyFaults({ text, draft }: Reply, quiet: readonly Fault[]): readonly FoundFault[] {
  const found = useSecondLook(text.text, draft.language, PLANS[draft.situation].kind);
  return found === 'looking' ? [] : found.filter(({ fault }) => !quiet.includes(fault));
}

/** Nothing is found where the check cannot be loaded. */
export function useSecondLook(text: string, language: Language, kind: Kind): readonly FoundFault[] | 'looking' {
  const [looked, setLooked] = useState<{ readonly text: string; readonly faults: readonly FoundFault[] }>();
  useEffect(() => {
    let isWanted = true;
    const show = (faults: readonly FoundFault[]) => isWanted && setLooked({ text, faults });
    const timer = setTimeout(() => {
      loadWritingCheck(language).then(
        (check) => show(check(text, kind)),
        () => show([]),
      );
    }, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, language, kind]);
  return looked?.text === text ? looked.faults : 'looking';
}
