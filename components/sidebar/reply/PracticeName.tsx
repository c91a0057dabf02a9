/** A practice by its name in the interface's language; courtesy where a sentence follows none. */
import type { PracticeId } from '#lib/core/draft.ts';
import { entryOf } from '#lib/practices/catalogue.ts';
import { useWords } from '../../ui/Words.tsx';

export function PracticeName({ id }: { id: PracticeId | undefined }) {
  const { m, language } = useWords();
  return (
    <span className="practice" data-practice={id}>
      {id === undefined ? m.reply.ownWords : entryOf(id, language).name}
    </span>
  );
}
