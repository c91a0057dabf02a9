/** The ways to answer as tabs; with a single one there is nothing to choose and no tab. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { Draft } from '#lib/core/draft.ts';
import { useWords } from '../../ui/Words.tsx';

interface DraftChoicesProps {
  readonly drafts: readonly Draft[];
  readonly chosen: Draft;
  readonly onChoose: (index: number) => void;
  readonly children: ReactNode;
}

export function DraftChoices({ drafts, chosen, onChoose, children }: DraftChoicesProps) {
  const { m, direction } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = drafts.indexOf(chosen);

  function move(event: KeyboardEvent) {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: drafts.length - 1 };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + drafts.length) % drafts.length;
    onChoose(next);
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus();
  }

  if (drafts.length < 2) return <div className="reply">{children}</div>;
  return (
    <>
      <div ref={list} role="tablist" aria-label={m.reply.choices} className="choices" onKeyDown={move}>
        {drafts.map((draft, index) => (
          <button
            key={draft.situation}
            type="button"
            role="tab"
            id={`${id}-${draft.situation}`}
            aria-selected={draft === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={draft === chosen ? 0 : -1}
            onClick={() => onChoose(index)}
          >
            {m.reply.situations[draft.situation]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen.situation}`} className="reply">
        {children}
      </div>
    </>
  );
}
