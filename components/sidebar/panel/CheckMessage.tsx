/** A message checked by hand: its pasted text, then its flags and a reply to copy, as if it had been read from a page. */
import { useRef } from 'react';
import { MAX_BODY_CHARS } from '#lib/core/limits.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, useFailureWords } from '../../ui/FailureNotice.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { InThisMail } from '../mail/InThisMail.tsx';
import { openFlags } from '../mail/MessageFlags.tsx';
import { YourReply } from '../reply/YourReply.tsx';
import type { Checking } from './use-checking.ts';
import './check-message.css';

interface CheckMessageProps {
  readonly checking: Checking;
  readonly actions: SidebarActions;
  readonly now: number;
}

/** Not beside a conversation that is read anyway, and not where the user wants nothing looked at. */
export function mayCheck(view: SidebarView): boolean {
  if (view.kind === 'blocked') return view.reason !== 'no-consent' && view.reason !== 'paused';
  return view.kind !== 'ready';
}

export function CheckMessage({ checking, actions, now }: CheckMessageProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const words = useFailureWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, checked, failure } = checking;
  const hasReply = checked?.reply !== undefined;
  const byHand: SidebarActions = {
    ...actions,
    setFindingState: checking.setFindingState,
    insertDraft: undefined,
    ownReply: undefined,
  };

  async function check() {
    const found = await checking.check();
    if (!found.ok) return announce(words(found.error));
    const flags = found.value.messages.reduce((sum, message) => sum + openFlags(message), 0);
    announce(flags > 0 ? m.mail.flags({ count: flags }) : m.mail.nothing);
  }

  function clear() {
    checking.clear();
    field.current?.focus();
  }

  return (
    <>
      <Section heading={m.panel.checkHeading}>
        <form
          className="check"
          onSubmit={(event) => {
            event.preventDefault();
            void check();
          }}
        >
          <TextAreaField
            ref={field}
            label={m.panel.checkLabel}
            hint={m.panel.checkHint}
            dir="auto"
            rows={6}
            maxLength={MAX_BODY_CHARS}
            spellCheck={false}
            value={text}
            onChange={(event) => checking.type(event.target.value)}
          />
          <div className="row">
            <Button type="submit" weight={hasReply ? 'secondary' : 'primary'} disabled={text.trim() === ''}>
              {m.panel.check}
            </Button>
            {(text !== '' || checked !== undefined) && (
              <Button weight="quiet" onClick={clear}>
                {m.panel.clear}
              </Button>
            )}
          </div>
          {failure !== undefined && <FailureNotice failure={failure} />}
        </form>
      </Section>
      {checked !== undefined && <InThisMail view={checked} actions={byHand} now={now} />}
      {checked?.reply !== undefined && (
        <YourReply
          key={checked.signature}
          material={checked.reply}
          view={{ ...checked, clients: [] }}
          actions={byHand}
        />
      )}
    </>
  );
}
