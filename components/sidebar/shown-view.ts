/** The view that the sidebar shows: asked for anew when it has changed, the newest answer wins, and a failed one is said. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import type { SidebarView } from '#lib/core/view.ts';

export interface ShownView {
  readonly view: SidebarView;
  /** What failed since; the view may be out of date. */
  readonly failure: Failure | undefined;
}

/** `ask` and `onChange` must stay the same from one drawing to the next; `onChange` gives back the way to stop. */
export function useShownView(
  first: SidebarView,
  ask: () => Promise<SidebarView | Failure>,
  onChange: (listener: () => void) => () => void,
) {
  const [shown, setShown] = useState<ShownView>({ view: first, failure: undefined });
  const turn = useRef(0);

  const askAgain = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await ask();
    if (mine === turn.current) setShown((last) => nextShown(last, answer));
  }, [ask]);

  useEffect(() => {
    void askAgain();
    const stop = onChange(askAgain);
    return () => {
      turn.current += 1;
      stop();
    };
  }, [askAgain, onChange]);

  /** Something that was asked for failed: whatever is shown stays. */
  const fail = useCallback((failure: Failure) => setShown(({ view }) => ({ view, failure })), []);
  return { shown, askAgain, fail };
}

/** A conversation stays, with the words edited in it, unless another one is known to be open. */
function nextShown({ view: last }: ShownView, answer: SidebarView | Failure): ShownView {
  const view: SidebarView =
    typeof answer === 'string' ? { kind: 'failed', failure: answer, language: last.language } : answer;
  if (view.kind !== 'failed') return { view, failure: undefined };
  const stays = last.kind === 'ready' && (view.signature === undefined || view.signature === last.signature);
  return stays ? { view: last, failure: view.failure } : { view: { theme: last.theme, ...view }, failure: undefined };
}
