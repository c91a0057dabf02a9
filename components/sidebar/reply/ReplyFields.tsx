/** What only the user knows, as small inputs that write into the text. */
import type { Ref } from 'react';
import { useWords } from '../../ui/Words.tsx';
import { slotLabel } from './slot-words.ts';
import type { Reply } from './use-reply.ts';

interface ReplyFieldsProps {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly reply: Reply;
}

export function ReplyFields({ ref, reply }: ReplyFieldsProps) {
  const { m, language } = useWords();
  const { draft, text } = reply;
  const asked = [...new Set(text.places.map(({ slot }) => slot))].filter(reply.isAsked);
  const added = reply.added.filter((slot) => !asked.includes(slot));
  if (asked.length + added.length === 0) return null;
  return (
    <fieldset ref={ref} aria-label={m.reply.fillIn} className="slots">
      {[...asked, ...added].map((slot) => {
        const value = reply.valueOf(slot);
        return (
          <label key={slot} className="slot">
            <span>{slotLabel(slot, language)}</span>
            <input
              value={value}
              dir={value === '' ? undefined : draft.direction}
              lang={draft.language}
              autoComplete="off"
              data-open={value === '' && asked.includes(slot) ? '' : undefined}
              onChange={(event) => reply.fillSlot(slot, event.target.value)}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
