/** The ways to answer: those that the mail calls for as tabs, any other from a list. With a single one there is no tab. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { type ReplyMaterial, SITUATIONS, type Situation, SituationSchema } from '#lib/core/draft.ts';
import { useWords } from '../../ui/Words.tsx';

interface SituationChoiceProps {
  readonly material: ReplyMaterial;
  readonly chosen: Situation | undefined;
  readonly onChoose: (situation: Situation) => void;
  readonly children: ReactNode;
}

export function SituationChoice({ material, chosen, onChoose, children }: SituationChoiceProps) {
  const { m, direction } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isOther = chosen !== undefined && !material.proposals.includes(chosen);
  const tabs = isOther ? [...material.proposals, chosen] : material.proposals;

  function move(event: KeyboardEvent) {
    const at = chosen === undefined ? -1 : tabs.indexOf(chosen);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 };
    const target = steps[event.key];
    const next = target === undefined ? undefined : (target + tabs.length) % tabs.length;
    const situation = next === undefined ? undefined : tabs[next];
    if (situation === undefined) return;
    event.preventDefault();
    onChoose(situation);
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next ?? 0]?.focus();
  }

  return (
    <>
      {tabs.length > 1 && (
        <div ref={list} role="tablist" aria-label={m.reply.choices} className="choices" onKeyDown={move}>
          {tabs.map((situation) => (
            <button
              key={situation}
              type="button"
              role="tab"
              id={`${id}-${situation}`}
              aria-selected={situation === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={situation === chosen ? 0 : -1}
              onClick={() => onChoose(situation)}
            >
              {m.situations[situation].name}
            </button>
          ))}
        </div>
      )}
      {chosen !== undefined && (
        <div
          className="reply"
          {...(tabs.length > 1
            ? { role: 'tabpanel', id: `${id}-panel`, 'aria-labelledby': `${id}-${chosen}` }
            : { role: 'group', 'aria-label': m.situations[chosen].name })}
        >
          <p className="reply-reason">{m.situations[chosen].reason}</p>
          {children}
        </div>
      )}
      <OtherSituations tabs={tabs} onChoose={onChoose} />
    </>
  );
}

function OtherSituations({ tabs, onChoose }: { tabs: readonly Situation[]; onChoose: (situation: Situation) => void }) {
  const { m } = useWords();
  return (
    <select
      className="reply-other"
      aria-label={m.reply.another}
      value=""
      onChange={(event) => {
        const { data } = SituationSchema.safeParse(event.target.value);
        if (data !== undefined) onChoose(data);
      }}
    >
      <option value="">{m.reply.another}</option>
      {SITUATIONS.filter((situation) => !tabs.includes(situation)).map((situation) => (
        <option key={situation} value={situation}>
          {m.situations[situation].name}
        </option>
      ))}
    </select>
  );
}
