/** The first page: says what is read and what never happens, takes the user's own addresses, and asks. */
import { Check, ShieldCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { AddressList } from '../ui/AddressList.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/Words.tsx';
import './welcome.css';

export interface WelcomeModel {
  readonly consent: boolean;
  readonly ownAddresses: readonly string[];
  /** Whether the browser lets the extension see the mail sites; `refused` after the user was asked. */
  readonly permission: 'granted' | 'missing' | 'refused';
}

export interface WelcomeActions {
  readonly giveConsent: () => void;
  readonly setOwnAddresses: (addresses: string[]) => void;
  readonly askPermission: () => void;
  readonly openSettings: () => void;
}

interface WelcomeProps {
  readonly model: WelcomeModel;
  readonly actions: WelcomeActions;
}

export function Welcome({ model, actions }: WelcomeProps) {
  const { m } = useWords();
  return (
    <Announcer>
      <main className="welcome">
        <header>
          <h1>{m.welcome.title}</h1>
          <p>{m.welcome.lead}</p>
        </header>
        <Promises heading={m.welcome.readHeading} lines={m.welcome.read} icon="read" />
        <Promises heading={m.welcome.neverHeading} lines={m.welcome.never} icon="never" />
        <section aria-labelledby="own">
          <h2 id="own">{m.welcome.ownHeading}</h2>
          <p className="welcome-hint">{m.welcome.ownHint}</p>
          <AddressList
            addresses={model.ownAddresses}
            onChange={actions.setOwnAddresses}
            none={m.settings.ownNone}
            adds
          />
        </section>
        <Permission permission={model.permission} onAsk={actions.askPermission} />
        {model.consent ? <Done onSettings={actions.openSettings} /> : <Ask onConsent={actions.giveConsent} />}
      </main>
    </Announcer>
  );
}

function Promises({ heading, lines, icon }: { heading: string; lines: readonly string[]; icon: 'read' | 'never' }) {
  const Icon = icon === 'read' ? Check : ShieldCheck;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="welcome-lines">
        {lines.map((line) => (
          <li key={line}>
            <Icon aria-hidden />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Permission({ permission, onAsk }: { permission: WelcomeModel['permission']; onAsk: () => void }) {
  const { m } = useWords();
  if (permission === 'granted') return null;
  return (
    <Notice tone="attention" actions={<Button onClick={onAsk}>{m.welcome.permissionAsk}</Button>}>
      {permission === 'refused' ? m.welcome.permissionRefused : m.welcome.permissionMissing}
    </Notice>
  );
}

function Ask({ onConsent }: { onConsent: () => void }) {
  const { m } = useWords();
  return (
    <div className="welcome-ask">
      <Button weight="primary" onClick={onConsent}>
        {m.welcome.consent}
      </Button>
      <p className="welcome-hint">{m.welcome.consentHint}</p>
    </div>
  );
}

function Done({ onSettings }: { onSettings: () => void }) {
  const { m } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The consent button is gone; the focus goes to what replaced it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <section className="welcome-done">
      <h2 ref={heading} tabIndex={-1}>
        {m.welcome.doneTitle}
      </h2>
      <p>{m.welcome.doneText}</p>
      <Button onClick={onSettings}>{m.welcome.doneSettings}</Button>
    </section>
  );
}
