/** The facts only the user knows, as small inputs that write into the text. */
import type { Ref } from 'react';
import type { Draft } from '#lib/core/draft.ts';
import { useWords } from '../../ui/Words.tsx';
import { type DraftText, slotValue } from './draft-text.ts';
import { slotLabel, slotMarkFor } from './slot-words.ts';

interface OpenSlotsProps {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly text: DraftText;
  readonly draft: Draft;
  readonly onFill: (slot: string, value: string) => void;
}

export function OpenSlots({ ref, text, draft, onFill }: OpenSlotsProps) {
  const { m, language } = useWords();
  const markOf = slotMarkFor(draft.language);
  const slots = [...new Set(text.places.map(({ slot }) => slot))];
  if (slots.length === 0) return null;
  return (
    <fieldset ref={ref} aria-label={m.reply.fillIn} className="slots">
      {slots.map((slot) => {
        const value = slotValue(text, slot, markOf) ?? '';
        return (
          <label key={slot} className="slot">
            <span>{slotLabel(slot, language)}</span>
            <input
              value={value}
              dir={value === '' ? undefined : draft.direction}
              lang={draft.language}
              autoComplete="off"
              data-open={value === '' ? '' : undefined}
              onChange={(event) => onFill(slot, event.target.value)}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
