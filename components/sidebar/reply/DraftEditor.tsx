/**
 * The text of the reply. A plain textarea stands over a copy of its own words: the copy gives the height and shows the
 * open places and what the second look marks, the textarea keeps everything the browser knows about editing. The line
 * below names the practice of the sentence at the caret, and swaps its words.
 */
import { BookMarked, RefreshCw } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { FoundFault } from '#lib/drafts/check/check-writing.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.tsx';
import { type DraftText, isOpen, type SlotMark, sentenceAt } from './draft-text.ts';
import { PracticeName } from './PracticeName.tsx';
import { slotMarkFor } from './slot-words.ts';
import type { Reply } from './use-reply.ts';

interface DraftEditorProps {
  readonly reply: Reply;
  readonly faults: readonly FoundFault[];
}

export function DraftEditor({ reply, faults }: DraftEditorProps) {
  const { m } = useWords();
  const { draft, text } = reply;
  const hint = useId();
  const [caret, setCaret] = useState<number>();
  const sentence = caret === undefined ? undefined : sentenceAt(text, caret);
  const practices = sentence === undefined ? draft.practices : [sentence.practice];

  return (
    <div className="editor">
      <div className="editor-field" dir={draft.direction} lang={draft.language}>
        <div aria-hidden className="editor-copy">
          {markedText(text, faults, slotMarkFor(draft.language))}
          {'\n'}
        </div>
        <textarea
          aria-label={m.reply.text}
          aria-describedby={hint}
          value={text.text}
          spellCheck
          onChange={(event) => reply.editText(event.target.value)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        />
      </div>
      <div className="editor-foot">
        <p id={hint} className="editor-practice">
          <BookMarked aria-hidden />
          {practices.map((practice) => (
            <PracticeName key={practice ?? ''} id={practice} />
          ))}
        </p>
        <Button
          weight="quiet"
          icon={<RefreshCw aria-hidden />}
          disabled={sentence === undefined || sentence.others.length === 0}
          onClick={() => sentence && reply.swapSentence(sentence)}
        >
          {m.reply.otherWords}
        </Button>
      </div>
    </div>
  );
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'fault';
}

/** Marks never overlap: an open place inside marked words is shown as open. */
function markedText(text: DraftText, faults: readonly FoundFault[], markOf: SlotMark): ReactNode[] {
  const open: Mark[] = text.places
    .filter((place) => isOpen(text, place, markOf))
    .map(({ start, end }) => ({ start, end, kind: 'open' }));
  const marked: Mark[] = faults
    .filter(({ start, end }) => end - start < text.text.length)
    .map(({ start, end }) => ({ start, end, kind: 'fault' }));
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, kind } of [...open, ...marked].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    parts.push(text.text.slice(at, start));
    parts.push(
      <mark key={start} data-kind={kind}>
        {text.text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.text.slice(at)];
}
