/** Answers owed and the newest flags; each line opens its conversation. */
import { Check, CircleCheck } from 'lucide-react';
import { isolate } from '#lib/i18n/isolate.ts';
import { IconButton } from '../ui/Button.tsx';
import { Name } from '../ui/Name.tsx';
import { SIGNAL_ICONS } from '../ui/signal-icons.ts';
import { useWords } from '../ui/Words.tsx';
import type { OwedAnswer, PopupModel } from './model.ts';

interface TodayProps {
  readonly model: PopupModel;
  readonly now: number;
  readonly onOpen: (messageId: string) => void;
  readonly onAnswered: (answer: OwedAnswer) => void;
}

export function Today({ model, now, onOpen, onAnswered }: TodayProps) {
  const { m } = useWords();
  const { owed, flags, failure } = model;
  if (owed === undefined || flags === undefined) {
    return failure === undefined && <p className="popup-loading">{m.popup.loading}</p>;
  }
  if (owed.length === 0 && flags.length === 0) {
    return (
      <div className="popup-empty">
        <CircleCheck aria-hidden />
        <h2>{m.popup.emptyTitle}</h2>
        <p>{m.popup.emptyText}</p>
      </div>
    );
  }
  return (
    <>
      <Owed owed={owed} now={now} onOpen={onOpen} onAnswered={onAnswered} />
      <Flags flags={flags} now={now} onOpen={onOpen} />
    </>
  );
}

interface OwedProps extends Pick<TodayProps, 'now' | 'onOpen' | 'onAnswered'> {
  readonly owed: NonNullable<PopupModel['owed']>;
}

function Owed({ owed, now, onOpen, onAnswered }: OwedProps) {
  const { m, format } = useWords();
  return (
    <section aria-labelledby="owed">
      <div className="popup-head">
        <h2 id="owed">{m.popup.owed}</h2>
        <span>{m.popup.asSeen}</span>
      </div>
      {owed.length === 0 && <p className="popup-none">{m.popup.noneOwed}</p>}
      <ul>
        {owed.map((answer) => (
          <li key={answer.messageId} className="popup-owed">
            <button type="button" className="popup-line" onClick={() => onOpen(answer.messageId)}>
              <span className="popup-line-name">
                <Name name={answer.clientName} />
              </span>
              <time className="popup-line-when">{format.relativeDay(answer.waitingSince, now)}</time>
              <span dir="auto" className="popup-line-words">
                {answer.subject || m.common.noSubject}
              </span>
            </button>
            <IconButton
              label={m.popup.answeredElsewhere({ name: isolate(answer.clientName) })}
              icon={<Check aria-hidden />}
              onClick={() => onAnswered(answer)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FlagsProps extends Pick<TodayProps, 'now' | 'onOpen'> {
  readonly flags: NonNullable<PopupModel['flags']>;
}

function Flags({ flags, now, onOpen }: FlagsProps) {
  const { m, format } = useWords();
  return (
    <section aria-labelledby="flags">
      <div className="popup-head">
        <h2 id="flags">{m.popup.flags}</h2>
      </div>
      {flags.length === 0 && <p className="popup-none">{m.popup.noFlags}</p>}
      <ul>
        {flags.map((flag) => {
          const Icon = SIGNAL_ICONS[flag.signal];
          return (
            <li key={flag.findingId}>
              <button type="button" className="popup-line popup-flag" onClick={() => onOpen(flag.messageId)}>
                <Icon aria-hidden />
                <span className="popup-line-name">
                  <Name name={flag.clientName} />
                </span>
                <time className="popup-line-when">
                  {flag.sentAt !== undefined && format.relativeDay(flag.sentAt, now)}
                </time>
                <span className="popup-line-sentence">{m.signals[flag.signal]}</span>
                <span dir="auto" className="popup-line-words">
                  {flag.words}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
