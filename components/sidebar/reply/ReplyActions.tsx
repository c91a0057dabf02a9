/**
 * Insert, which asks before it leaves a place open, and Copy, which takes the focus when inserting fails and stands
 * alone where there is no reply box.
 */
import { Copy, CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { isOpen } from './draft-text.ts';
import { slotLabel, slotMarkFor } from './slot-words.ts';
import type { Reply } from './use-reply.ts';

interface ReplyActionsProps {
  readonly reply: Reply;
  readonly signature: string;
  readonly actions: SidebarActions;
  readonly onFillFirst: () => void;
}

type Outcome =
  | { kind: 'none' }
  | { kind: 'inserting' }
  | { kind: 'asking' }
  | { kind: 'done' | 'failed'; text: string };

export function ReplyActions({ reply, signature, actions, onFillFirst }: ReplyActionsProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const copyButton = useRef<HTMLButtonElement>(null);
  const { text, draft } = reply;
  const open = useOpenSlots(reply);

  function say(kind: 'done' | 'failed', words: string) {
    setOutcome({ kind, text: words });
    announce(words);
  }

  const { insertDraft } = actions;

  async function insert(insertDraft: NonNullable<SidebarActions['insertDraft']>) {
    setOutcome({ kind: 'inserting' });
    const ownName = reply.isAsked('my-name') ? reply.valueOf('my-name') : '';
    const result = await insertDraft({
      text: text.text,
      direction: draft.direction,
      signature,
      ...(ownName ? { ownName } : {}),
    });
    if (result.ok) return say('done', m.reply.inserted);
    say('failed', m.reply.failures[result.error]);
    copyButton.current?.focus();
  }

  async function copy() {
    if (await actions.copyText(text.text)) say('done', m.reply.copied);
    else say('failed', m.reply.copyFailed);
  }

  return (
    <div className="reply-actions">
      <div className="row">
        {insertDraft !== undefined && (
          <Button
            weight="primary"
            icon={<CornerDownLeft aria-hidden className="turns" />}
            disabled={outcome.kind === 'inserting' || text.text.trim() === ''}
            onClick={() => (open.length > 0 ? setOutcome({ kind: 'asking' }) : insert(insertDraft))}
          >
            {m.reply.insert}
          </Button>
        )}
        <Button
          ref={copyButton}
          weight={insertDraft === undefined ? 'primary' : 'secondary'}
          icon={<Copy aria-hidden />}
          onClick={copy}
        >
          {m.reply.copy}
        </Button>
      </div>
      {outcome.kind === 'asking' && insertDraft !== undefined && open.length > 0 && (
        <StillOpen
          slots={open}
          onFillFirst={onFillFirst}
          onInsert={() => insert(insertDraft)}
          onCancel={() => setOutcome({ kind: 'none' })}
        />
      )}
      {outcome.kind === 'done' && <Notice tone="done">{outcome.text}</Notice>}
      {outcome.kind === 'failed' && <Notice tone="attention">{outcome.text}</Notice>}
    </div>
  );
}

function useOpenSlots({ text, draft }: Reply): readonly string[] {
  const { language } = useWords();
  const markOf = slotMarkFor(draft.language);
  const open = text.places.filter((place) => isOpen(text, place, markOf)).map(({ slot }) => slotLabel(slot, language));
  return [...new Set(open)];
}

interface StillOpenProps {
  readonly slots: readonly string[];
  readonly onFillFirst: () => void;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

function StillOpen({ slots, onFillFirst, onInsert, onCancel }: StillOpenProps) {
  const { m, format } = useWords();
  const announce = useAnnounce();
  const fillButton = useRef<HTMLButtonElement>(null);
  const words = m.reply.open({ slots: format.list(slots), count: slots.length });
  useEffect(() => {
    announce(words);
    fillButton.current?.focus();
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <Notice
      tone="attention"
      actions={
        <>
          <Button ref={fillButton} onClick={onFillFirst} onKeyDown={leave}>
            {m.reply.fillFirst}
          </Button>
          <Button weight="quiet" onClick={onInsert} onKeyDown={leave}>
            {m.reply.insertAnyway}
          </Button>
        </>
      }
    >
      {words}
    </Notice>
  );
}
