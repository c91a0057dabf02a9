/** What only the user knows, as small inputs that write into the text; and what they may add, one press away. */
import { Plus } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { SlotId } from '#lib/core/draft.ts';
import { offeredBy } from '#lib/drafts/plans/offered.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/Words.tsx';
import { slotLabel } from './slot-words.ts';
import type { Reply } from './use-reply.ts';

interface ReplyFieldsProps {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly reply: Reply;
}

export function ReplyFields({ ref, reply }: ReplyFieldsProps) {
  const { m, language } = useWords();
  const [added, setAdded] = useState<readonly SlotId[]>([]);
  const { draft, text, isEdited } = reply;
  const said = [...new Set(text.places.map(({ slot }) => slot))];
  const inText = said.filter(reply.isAsked);
  // A text that the user has edited takes no further sentence from us.
  const offered = isEdited ? [] : offeredBy(draft.situation).filter((slot) => !said.includes(slot));
  const open = offered.filter((slot) => added.includes(slot));
  const closed = offered.filter((slot) => !added.includes(slot));
  if (inText.length + offered.length === 0) return null;
  return (
    <fieldset ref={ref} aria-label={m.reply.fillIn} className="slots">
      {[...inText, ...open].map((slot) => {
        const value = reply.valueOf(slot);
        return (
          <label key={slot} className="slot">
            <span>{slotLabel(slot, language)}</span>
            <input
              value={value}
              dir={value === '' ? undefined : draft.direction}
              lang={draft.language}
              autoComplete="off"
              data-open={value === '' && inText.includes(slot) ? '' : undefined}
              onChange={(event) => reply.fillSlot(slot, event.target.value)}
            />
          </label>
        );
      })}
      {closed.length > 0 && (
        <Disclosure summary={m.reply.addMore}>
          <div className="slots-more">
            {closed.map((slot) => (
              <Button key={slot} weight="quiet" icon={<Plus aria-hidden />} onClick={() => setAdded([...added, slot])}>
                {slotLabel(slot, language)}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
    </fieldset>
  );
}
