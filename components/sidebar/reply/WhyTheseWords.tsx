/** Each sentence of the reply with the practice it follows, for whoever wants to know. */
import type { Draft } from '#lib/core/draft.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { DraftText } from './draft-text.ts';
import { PracticeName } from './PracticeName.tsx';

export function WhyTheseWords({ text, draft }: { text: DraftText; draft: Draft }) {
  const { m } = useWords();
  const explained = text.sentences.filter(({ practice }) => practice !== undefined);
  if (explained.length === 0) return null;
  return (
    <Disclosure summary={m.reply.why}>
      <ol className="why">
        {explained.map(({ start, end, practice }) => (
          <li key={start}>
            <p dir={draft.direction} lang={draft.language}>
              {text.text.slice(start, end)}
            </p>
            <PracticeName id={practice} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
