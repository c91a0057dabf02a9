/** "This was one": the user flags what was missed, the words selected in the message above or the whole of it. */
import { type FormEvent, type RefObject, useState } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import { SIGNALS, type Signal, type TextRange } from '#lib/core/signal.ts';
import type { MessageView } from '#lib/core/view.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { useSelectedRange } from './use-selected-range.ts';

interface MarkWordsProps {
  readonly message: MessageView;
  readonly shown: RefObject<HTMLElement | null>;
  readonly mark: NonNullable<SidebarActions['markWords']>;
}

export function MarkWords({ message, shown, mark }: MarkWordsProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [signal, setSignal] = useState<Signal>('dissatisfaction');
  const [failure, setFailure] = useState<Failure>();
  const selected = useSelectedRange(shown);
  const whole: TextRange = [0, message.text.length];
  const options = SIGNALS.map((value) => ({ value, label: m.signals[value] }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await mark({ messageKey: message.key, signal, range: selected ?? whole });
    setFailure(done.ok ? undefined : done.error);
    if (done.ok) announce(m.mail.marked);
  }

  return (
    <form className="mark-words" onSubmit={submit}>
      <SelectField
        label={m.mail.markAs}
        hint={selected === undefined ? m.mail.markHint : m.mail.markSelected}
        value={signal}
        options={options}
        onChange={setSignal}
      />
      <Button type="submit">{selected === undefined ? m.mail.markWhole : m.mail.markWords}</Button>
      {failure !== undefined && <FailureNotice failure={failure} />}
    </form>
  );
}
