/** Your reply: up to three ways to answer, an editor with its open places, the practices behind the words, Insert and Copy. */
import { useRef, useState } from 'react';
import type { ConversationView } from '#lib/core/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { DraftChoices } from './DraftChoices.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { edit, fill } from './draft-text.ts';
import { OpenSlots } from './OpenSlots.tsx';
import { ReplyActions } from './ReplyActions.tsx';
import { slotMarkFor } from './slot-words.ts';
import { useDraftTexts } from './use-draft-texts.tsx';
import { WhyTheseWords } from './WhyTheseWords.tsx';
import './reply.css';

interface YourReplyProps {
  readonly view: Pick<ConversationView, 'drafts' | 'signature'>;
  readonly actions: SidebarActions;
}

export function YourReply({ view, actions }: YourReplyProps) {
  const { m } = useWords();
  const texts = useDraftTexts(view.signature);
  const [chosen, setChosen] = useState(0);
  const slotInputs = useRef<HTMLFieldSetElement>(null);
  const draft = view.drafts[chosen] ?? view.drafts[0];
  if (draft === undefined) return null;
  const text = texts.of(draft);

  return (
    <Section
      heading={m.reply.heading}
      aside={
        texts.isEdited(draft) && (
          <Button weight="quiet" className="reply-start-over" onClick={() => texts.startOver(draft)}>
            {m.reply.startOver}
          </Button>
        )
      }
    >
      <DraftChoices drafts={view.drafts} chosen={draft} onChoose={(index) => setChosen(index)}>
        <OpenSlots
          ref={slotInputs}
          text={text}
          draft={draft}
          onFill={(slot, value) => texts.change(draft, fill(text, slot, value, slotMarkFor(draft.language)))}
        />
        <DraftEditor draft={draft} text={text} onEdit={(next) => texts.change(draft, edit(text, next))} />
        <ReplyActions
          key={draft.situation}
          text={text}
          draft={draft}
          signature={view.signature}
          actions={actions}
          onFillFirst={() => slotInputs.current?.querySelector<HTMLInputElement>('input[data-open]')?.focus()}
        />
        <WhyTheseWords text={text} draft={draft} />
      </DraftChoices>
    </Section>
  );
}
