/** Today: who waits for an answer, what was flagged lately, a search, and the pause. */
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/Words.tsx';
import type { PopupActions, PopupModel } from './model.ts';
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
  const [gone, setGone] = useState(false);
  useEffect(() => search.current?.focus(), []);

  const open = async (opened: Promise<boolean>) => setGone(!(await opened));
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
        <div role="status">{gone && <Notice tone="attention">{m.popup.gone}</Notice>}</div>
        <Attention model={model} actions={actions} />
        {searching ? (
          <SearchResults model={model} onOpen={(id) => open(actions.openClient(id))} />
        ) : (
          <Today model={model} now={now} onOpen={(id) => open(actions.openMessage(id))} />
        )}
      </main>
      <PopupFooter model={model} actions={actions} />
    </div>
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
