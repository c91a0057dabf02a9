/** Your reply: the ways to answer, an editor with its open places, the second look, the practices behind the words, Insert and Copy. */
import { useRef } from 'react';
import type { ReplyMaterial, Situation } from '#lib/core/draft.ts';
import type { ConversationView } from '#lib/core/view.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { Ledger } from './Ledger.tsx';
import { Manner } from './Manner.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import { OwnReplyLook } from './OwnReplyLook.tsx';
import { ReplyActions } from './ReplyActions.tsx';
import { ReplyFields } from './ReplyFields.tsx';
import { ReplyMarks } from './ReplyMarks.tsx';
import { SituationChoice } from './SituationChoice.tsx';
import { Subject } from './Subject.tsx';
import { useBook } from './use-book.ts';
import { useReply, useSituation } from './use-reply.ts';
import { useReplyFaults } from './use-second-look.ts';
import { WhyTheseWords } from './WhyTheseWords.tsx';
import './reply.css';

interface YourReplyProps {
  readonly material: ReplyMaterial;
  readonly view: Pick<ConversationView, 'signature' | 'quietFaults' | 'clients' | 'messages'>;
  readonly actions: SidebarActions;
}

export function YourReply({ material, view, actions }: YourReplyProps) {
  const { m } = useWords();
  const { situation, choose } = useSituation(material, view.signature);
  const book = useBook(material.language);

  return (
    <Section heading={m.reply.heading}>
      <SituationChoice material={material} chosen={situation} onChoose={choose}>
        {situation !== undefined && typeof book === 'object' && (
          <ChosenReply key={situation} {...{ material, situation, book, view, actions }} />
        )}
        {book === 'failed' && <Notice tone="attention">{m.reply.wordsMissing}</Notice>}
      </SituationChoice>
      {actions.ownReply !== undefined && (
        <OwnReplyLook {...{ material, view }} actions={{ ...actions, ownReply: actions.ownReply }} />
      )}
    </Section>
  );
}

interface ChosenReplyProps extends YourReplyProps {
  readonly situation: Situation;
  readonly book: MoveBook;
}

function ChosenReply({ material, situation, book, view, actions }: ChosenReplyProps) {
  const { m } = useWords();
  const reply = useReply(material, situation, book, view.signature);
  const faults = useReplyFaults(reply, view.quietFaults);
  const fields = useRef<HTMLFieldSetElement>(null);

  return (
    <>
      <Subject draft={reply.draft} actions={actions} />
      <DraftEditor reply={reply} faults={faults} />
      <ReplyMarks {...{ reply, faults, material, book, view, actions }} />
      <Manner reply={reply} />
      <ReplyFields ref={fields} reply={reply} />
      <MoreFacts reply={reply} />
      {reply.isEdited && (
        <Button weight="quiet" className="reply-start-over" onClick={reply.startOver}>
          {m.reply.startOver}
        </Button>
      )}
      <ReplyActions
        reply={reply}
        signature={view.signature}
        actions={actions}
        onFillFirst={() => fields.current?.querySelector<HTMLInputElement>('input[data-open]')?.focus()}
      />
      {situation === 'goodwill' && <Ledger {...{ reply, material, view, actions }} />}
      <WhyTheseWords text={reply.text} draft={reply.draft} />
    </>
  );
}
