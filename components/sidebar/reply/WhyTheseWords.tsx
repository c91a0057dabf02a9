/** The practices behind the reply, each with what it advises and the sentences that follow it, for whoever wants to know. */
import type { Draft } from '#lib/core/draft.ts';
import { entryOf, sourceOf } from '#lib/practices/catalogue.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { DraftText } from './draft-text.ts';
import { PracticeName } from './PracticeName.tsx';

export function WhyTheseWords({ text, draft }: { text: DraftText; draft: Draft }) {
  const { m, language } = useWords();
  const practices = [...new Set(text.sentences.flatMap(({ practice }) => practice ?? []))];
  if (practices.length === 0) return null;
  return (
    <Disclosure summary={m.reply.why}>
      <ul className="why">
        {practices.map((practice) => (
          <li key={practice}>
            <h3>
              <PracticeName id={practice} />
            </h3>
            <p className="why-advice">{entryOf(practice, language).explanation}</p>
            <p className="why-article">{m.reply.articles[sourceOf(practice).topic]}</p>
            {text.sentences
              .filter((sentence) => sentence.practice === practice)
              .map(({ start, end }) => (
                <p key={start} className="why-sentence" dir={draft.direction} lang={draft.language}>
                  {text.text.slice(start, end)}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
