/** Today: who waits for an answer, what was flagged lately, a search, and the pause. */
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isolate } from '#lib/i18n/isolate.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/Words.tsx';
import type { Opened, OwedAnswer, PopupActions, PopupModel } from './model.ts';
import { PopupFooter } from './PopupFooter.tsx';
import { SearchResults } from './SearchResults.tsx';
import { Today } from './Today.tsx';
import './popup.css';

interface PopupProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  /** Ms UTC. */
  readonly now: number;
}

export function Popup({ model, actions, now }: PopupProps) {
  const { m } = useWords();
  const search = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Opened>('opened');
  const [answered, setAnswered] = useState<OwedAnswer>();
  useEffect(() => search.current?.focus(), []);

  const open = async (opened: Promise<Opened>) => setOutcome(await opened);
  async function setElsewhere(answer: OwedAnswer, elsewhere: boolean) {
    if (!(await actions.setAnsweredElsewhere(answer.messageId, elsewhere))) return;
    setAnswered(elsewhere ? answer : undefined);
    if (!elsewhere) search.current?.focus();
  }
  const searching = model.query.trim() !== '';
  return (
    <div className="popup">
      <search className="popup-search">
        <Search aria-hidden />
        <input
          ref={search}
          type="search"
          dir="auto"
          aria-label={m.popup.search}
          placeholder={m.popup.search}
          value={model.query}
          onChange={(event) => actions.search(event.target.value)}
        />
      </search>
      <main>
        <h1 className="visually-hidden">{m.popup.title}</h1>
        <div role="status">
          {outcome === 'gone' && <Notice tone="attention">{m.popup.gone}</Notice>}
          {outcome === 'no-mail' && <Notice tone="attention">{m.popup.noMail}</Notice>}
          {model.failure !== undefined && <FailureNotice failure={model.failure} />}
          {answered !== undefined && <Answered answer={answered} onUndo={() => setElsewhere(answered, false)} />}
        </div>
        <Attention model={model} actions={actions} />
        {searching ? (
          <SearchResults model={model} onOpen={(id) => open(actions.openClient(id))} />
        ) : (
          <Today
            model={model}
            now={now}
            onOpen={(id) => open(actions.openMessage(id))}
            onAnswered={(answer) => setElsewhere(answer, true)}
          />
        )}
      </main>
      <PopupFooter model={model} actions={actions} />
    </div>
  );
}

/** The line is gone; the focus goes to the way back. */
function Answered({ answer, onUndo }: { answer: OwedAnswer; onUndo: () => void }) {
  const { m } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [answer.messageId]);
  return (
    <Notice
      tone="done"
      actions={
        <Button ref={undo} weight="quiet" onClick={onUndo}>
          {m.common.undo}
        </Button>
      }
    >
      {m.popup.wasAnsweredElsewhere({ name: isolate(answer.clientName) })}
    </Notice>
  );
}

function Attention({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { m } = useWords();
  if (!model.consent) {
    return (
      <Notice tone="attention" actions={<Button onClick={() => actions.openPage('welcome')}>{m.popup.decide}</Button>}>
        {m.popup.noConsent}
      </Notice>
    );
  }
  return model.paused ? <Notice tone="attention">{m.popup.pausedAll}</Notice> : null;
}
