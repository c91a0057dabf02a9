/** What the draft would say too, if the user gave it: one press opens a field for it. */
import { Plus } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/Words.tsx';
import { slotLabel } from './slot-words.ts';
import type { Reply } from './use-reply.ts';

export function MoreFacts({ reply }: { readonly reply: Reply }) {
  const { m, language } = useWords();
  if (reply.offered.length === 0) return null;
  return (
    <Disclosure summary={m.reply.addMore}>
      <div className="slots-more">
        {reply.offered.map((slot) => (
          <Button key={slot} weight="quiet" icon={<Plus aria-hidden />} onClick={() => reply.fillSlot(slot, '')}>
            {slotLabel(slot, language)}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}
