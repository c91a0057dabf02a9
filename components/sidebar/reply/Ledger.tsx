/** A goodwill exception beside the ledger: what was granted before, so that no second one passes without a word, and the way to enter this one. */
import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { ReplyMaterial } from '#lib/core/draft.ts';
import type { ClientCard, ConversationView } from '#lib/core/view.ts';
import { parseMoney } from '#lib/i18n/parse-money.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFailureWords } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import type { Reply } from './use-reply.ts';

interface LedgerProps {
  readonly reply: Reply;
  readonly material: ReplyMaterial;
  readonly view: Pick<ConversationView, 'clients' | 'messages'>;
  readonly actions: SidebarActions;
}

export function Ledger({ reply, material, view, actions }: LedgerProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const [outcome, setOutcome] = useState<{ readonly tone: 'done' | 'attention'; readonly words: string }>();
  const [card] = view.clients;
  if (card === undefined) return null;
  const { client } = card;

  async function enter() {
    const value = parseMoney(reply.valueOf('value') || reply.valueOf('goodwill'));
    const messageId = view.messages.find(({ author }) => author === 'theirs')?.messageId;
    const granted = await actions.grantFree({
      clientId: client.id,
      text: grantedWish() ?? m.situations.goodwill.name,
      ...(messageId !== undefined && { messageId }),
      ...(value !== undefined && { value }),
    });
    const words = granted.ok
      ? m.reply.ledger.entered
      : granted.error === 'no-client'
        ? m.reply.ledger.noClient
        : failureWords(granted.error);
    setOutcome({ tone: granted.ok ? 'done' : 'attention', words });
    announce(words);
  }

  function grantedWish(): string | undefined {
    const request = material.special.goodwill?.request;
    return typeof request === 'string' ? request : reply.valueOf('goodwill') || undefined;
  }

  return (
    <div className="ledger">
      <Granted card={card} />
      {outcome?.tone === 'done' ? null : (
        <Button icon={<NotebookPen aria-hidden />} onClick={enter}>
          {m.reply.ledger.enter}
        </Button>
      )}
      {outcome !== undefined && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </div>
  );
}

/** Nothing where nothing was granted before. */
export function Granted({ card }: { readonly card: Pick<ClientCard, 'granted'> }) {
  const { m, format } = useWords();
  if (card.granted.length === 0) return null;
  return (
    <>
      <p>{m.reply.ledger.before}</p>
      <ul className="granted">
        {card.granted.slice(0, 3).map(({ id, text, askedOn, value }) => (
          <li key={id}>
            <q dir="auto">{text}</q>{' '}
            <span>{format.list([format.fullDay(askedOn), ...(value === undefined ? [] : [format.money(value)])])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
