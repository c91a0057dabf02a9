/** One message: who wrote it and when, its flags or one calm line, and its words on request. */
import { useRef } from 'react';
import type { MessageView } from '#lib/core/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Name } from '../../ui/Name.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { Flag } from './Flag.tsx';
import { MarkWords } from './MarkWords.tsx';
import { useMessageTime } from './message-time.ts';

interface MessageFlagsProps {
  readonly message: MessageView;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function MessageFlags({ message, actions, now }: MessageFlagsProps) {
  const { m, format } = useWords();
  const shown = useRef<HTMLDivElement>(null);
  const timeOf = useMessageTime(now);
  const time = timeOf(message);
  const { name, address } = message.from;
  return (
    <article className="message">
      {(message.author === 'mine' || name !== '' || address !== undefined || time !== '') && (
        <p className="message-from">
          {message.author === 'mine' ? m.mail.you : <Name name={name} address={address} />}
          {time !== '' && (
            <>
              {' · '}
              <bdi title={message.sentAt === undefined ? undefined : format.dateTime(message.sentAt)}>{time}</bdi>
            </>
          )}
        </p>
      )}
      {message.findings.length > 0 ? (
        <ul className="flags">
          {message.findings.map((finding) => (
            <Flag key={finding.id} finding={finding} message={message} actions={actions} now={now} />
          ))}
        </ul>
      ) : (
        message.author !== 'mine' && <p className="calm">{m.mail.nothing}</p>
      )}
      {message.clipped && <p className="aside-note">{m.mail.clipped}</p>}
      <Disclosure summary={m.mail.readMessage}>
        {message.text.trim() === '' ? (
          <p className="aside-note">{m.mail.noNewText}</p>
        ) : (
          <>
            <div ref={shown} dir="auto" className="message-text" data-mail-text={message.messageId ?? ''}>
              {message.text}
            </div>
            {message.author !== 'mine' && actions.markWords !== undefined && (
              <MarkWords message={message} shown={shown} mark={actions.markWords} />
            )}
          </>
        )}
      </Disclosure>
    </article>
  );
}

export function openFlags(message: MessageView): number {
  return message.findings.filter(({ state }) => state === 'open' || state === 'confirmed').length;
}
