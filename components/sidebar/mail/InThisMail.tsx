/** In this mail: the newest message of the other side with its flags, the others folded, and what was not read. */
import type { ConversationView, MessageView } from '#lib/core/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { MessageFlags, openFlags } from './MessageFlags.tsx';
import { useMessageTime } from './message-time.ts';
import './mail.css';

interface InThisMailProps {
  readonly view: Pick<ConversationView, 'messages'> & Partial<Pick<ConversationView, 'notOpened' | 'leftOut'>>;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function InThisMail({ view, actions, now }: InThisMailProps) {
  const { m } = useWords();
  const { notOpened = 0, leftOut = 0 } = view;
  const timeOf = useMessageTime(now);
  const newest = view.messages[0];
  const lead = view.messages.find((message) => message.author !== 'mine') ?? newest;
  const others = view.messages.filter((message) => message !== lead);
  const flags = lead === undefined ? 0 : openFlags(lead);

  return (
    <Section heading={m.mail.heading} aside={flags > 0 ? m.mail.flags({ count: flags }) : undefined}>
      {newest !== undefined && newest !== lead && (
        <p className="aside-note">{m.mail.youAnswered({ when: timeOf(newest) })}</p>
      )}
      {lead !== undefined && <MessageFlags message={lead} actions={actions} now={now} />}
      {others.length > 0 && <OtherMessages messages={others} actions={actions} now={now} />}
      {notOpened > 0 && <p className="aside-note">{m.mail.notOpened({ count: notOpened })}</p>}
      {leftOut > 0 && <p className="aside-note">{m.mail.leftOut({ count: leftOut })}</p>}
    </Section>
  );
}

function OtherMessages({
  messages,
  actions,
  now,
}: {
  messages: readonly MessageView[];
  actions: SidebarActions;
  now: number;
}) {
  const { m } = useWords();
  const flags = messages.reduce((sum, message) => sum + openFlags(message), 0);
  return (
    <Disclosure
      summary={m.mail.earlier({ count: messages.length })}
      aside={flags > 0 ? m.mail.flags({ count: flags }) : undefined}
    >
      <ul className="others">
        {messages.map((message) => (
          <li key={message.key}>
            <MessageFlags message={message} actions={actions} now={now} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
