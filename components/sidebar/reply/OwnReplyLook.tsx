/** A second look at what the user has written in the reply box itself: read once, on demand, never changed. */
import { Eye } from 'lucide-react';
import { useState } from 'react';
import type { ReplyMaterial } from '#lib/core/draft.ts';
import { directionOf, type Language } from '#lib/core/language.ts';
import type { ConversationView } from '#lib/core/view.ts';
import { betterWording } from '#lib/drafts/check/better.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { SecondLook } from './SecondLook.tsx';
import { useBook } from './use-book.ts';
import { useSecondLook } from './use-second-look.ts';

interface OwnReplyLookProps {
  readonly material: ReplyMaterial;
  readonly view: Pick<ConversationView, 'signature' | 'quietFaults' | 'clients'>;
  readonly actions: SidebarActions & { readonly ownReply: NonNullable<SidebarActions['ownReply']> };
}

type Looked =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'failed'; readonly error: 'no-page' | 'no-reply-box' }
  | { readonly kind: 'read'; readonly text: string; readonly language: Language };

export function OwnReplyLook({ material, view, actions }: OwnReplyLookProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [looked, setLooked] = useState<Looked>({ kind: 'not-yet' });

  async function look() {
    const read = await actions.ownReply();
    if (read.ok) {
      setLooked({ kind: 'read', text: read.value.text, language: read.value.language ?? material.language });
    } else {
      setLooked({ kind: 'failed', error: read.error });
      announce(m.reply.ownReply[read.error]);
    }
  }

  return (
    <div className="own-reply">
      <Button weight="quiet" icon={<Eye aria-hidden />} title={m.reply.ownReply.about} onClick={look}>
        {m.reply.ownReply.look}
      </Button>
      {looked.kind === 'failed' && <Notice tone="attention">{m.reply.ownReply[looked.error]}</Notice>}
      {looked.kind === 'read' && <Found key={looked.text} looked={looked} {...{ material, view, actions }} />}
    </div>
  );
}

function Found({
  looked: { text, language },
  material,
  view,
  actions,
}: OwnReplyLookProps & { readonly looked: Extract<Looked, { kind: 'read' }> }) {
  const { m } = useWords();
  const book = useBook(language);
  const found = useSecondLook(text, language, 'reply');
  if (found === 'looking' || typeof book !== 'object') return null;
  const faults = found.filter(({ fault }) => !view.quietFaults.includes(fault));
  if (faults.length === 0) return <Notice tone="done">{m.reply.ownReply.nothing}</Notice>;
  return (
    <SecondLook
      text={text}
      language={language}
      direction={directionOf(language)}
      faults={faults}
      betterFor={(fault) => betterFor(fault, book)}
      client={view.clients[0]}
      onSwitchOff={actions.quietFault}
    />
  );

  function betterFor(fault: (typeof faults)[number]['fault'], words: MoveBook) {
    const { address, facts } = material;
    return betterWording({ fault, kind: 'reply', facts, language, address, tone: 'plain' }, words);
  }
}
