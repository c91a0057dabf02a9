/**
 * The text of the reply. A plain textarea stands over a copy of its own words: the copy gives the height and shows the
 * open places, the textarea keeps everything the browser knows about editing. The line below names the practice of the
 * sentence at the caret.
 */
import { BookMarked } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Draft } from '#lib/core/draft.ts';
import { useWords } from '../../ui/Words.tsx';
import { type DraftText, isOpen, type SlotMark, sentenceAt } from './draft-text.ts';
import { PracticeName } from './PracticeName.tsx';
import { slotMarkFor } from './slot-words.ts';

interface DraftEditorProps {
  readonly draft: Draft;
  readonly text: DraftText;
  readonly onEdit: (text: string) => void;
}

export function DraftEditor({ draft, text, onEdit }: DraftEditorProps) {
  const { m } = useWords();
  const markOf = slotMarkFor(draft.language);
  const hint = useId();
  const [caret, setCaret] = useState<number>();
  const sentence = caret === undefined ? undefined : sentenceAt(text, caret);
  const practices = sentence === undefined ? draft.practices : [sentence.practice];

  return (
    <div className="editor">
      <div className="editor-field" dir={draft.direction} lang={draft.language}>
        <div aria-hidden className="editor-copy">
          {markedPlaces(text, markOf)}
          {'\n'}
        </div>
        <textarea
          aria-label={m.reply.text}
          aria-describedby={hint}
          value={text.text}
          spellCheck
          onChange={(event) => onEdit(event.target.value)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setCaret(undefined)}
        />
      </div>
      <p id={hint} className="editor-practice">
        <BookMarked aria-hidden />
        {practices.map((practice) => (
          <PracticeName key={practice ?? ''} id={practice} />
        ))}
      </p>
    </div>
  );
}

function markedPlaces(text: DraftText, markOf: SlotMark): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const place of text.places) {
    parts.push(text.text.slice(at, place.start));
    const words = text.text.slice(place.start, place.end);
    parts.push(isOpen(text, place, markOf) ? <mark key={place.start}>{words}</mark> : words);
    at = place.end;
  }
  return [...parts, text.text.slice(at)];
}
