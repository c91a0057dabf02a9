/** The second look at the reply in the editor: what it marks, and the way to take our wording or to switch a kind off. */
import type { ReplyMaterial } from '#lib/core/draft.ts';
import type { ConversationView } from '#lib/core/view.ts';
import { betterWording } from '#lib/drafts/check/better.ts';
import type { FoundFault } from '#lib/drafts/check/check-writing.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { PLANS } from '#lib/drafts/plans/plans.ts';
import type { SidebarActions } from '../actions.ts';
import { SecondLook } from './SecondLook.tsx';
import type { Reply } from './use-reply.ts';

interface ReplyMarksProps {
  readonly reply: Reply;
  readonly faults: readonly FoundFault[];
  readonly material: ReplyMaterial;
  readonly book: MoveBook;
  readonly view: Pick<ConversationView, 'clients'>;
  readonly actions: SidebarActions;
}

export function ReplyMarks({ reply, faults, material, book, view, actions }: ReplyMarksProps) {
  const { draft, text } = reply;
  const { language, address, facts, special } = material;
  const [card] = view.clients;
  return (
    <SecondLook
      text={text.text}
      language={language}
      direction={draft.direction}
      faults={faults}
      betterFor={(fault) =>
        betterWording(
          {
            fault,
            kind: PLANS[draft.situation].kind,
            facts: { ...facts, ...special[draft.situation] },
            language,
            address,
            tone: reply.tone,
          },
          book,
        )
      }
      onUse={(found, better) => reply.replaceSentence(found, better)}
      client={card}
      onSwitchOff={actions.quietFault}
    />
  );
}
