/** One line that puts a term on record: typed, or taken from the words selected in a message. */
import { Plus, TextSelect } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { dayOfInstant } from '#lib/core/days.ts';
import type { Agreement } from '#lib/core/record.ts';
import { parseNumber } from '#lib/i18n/parse-number.ts';
import type { AddTerm } from '#lib/rpc/schemas.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { useSelectedWords } from './use-selected-words.ts';

type Kind = Agreement['kind'];

const KINDS: readonly Kind[] = [
  'deliverables',
  'exclusions',
  'revision-rounds',
  'hours',
  'fee',
  'payment-days',
  'notice',
];
const COUNTED: ReadonlySet<Kind> = new Set(['revision-rounds', 'hours', 'payment-days', 'notice']);

interface TermFormProps {
  readonly clientId: string;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function TermForm({ clientId, actions, now }: TermFormProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const selected = useSelectedWords();
  const [kind, setKind] = useState<Kind>('deliverables');
  const [text, setText] = useState('');
  const [messageId, setMessageId] = useState<string>();
  const [agreedOn, setAgreedOn] = useState(dayOfInstant(now));
  const [quantity, setQuantity] = useState('');
  const [outcome, setOutcome] = useState<{ tone: 'done' | 'attention'; text: string }>();

  function say(tone: 'done' | 'attention', words: string) {
    setOutcome({ tone, text: words });
    announce(words);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const count = COUNTED.has(kind) ? parseNumber(quantity) : undefined;
    const term: AddTerm = {
      clientId,
      kind,
      text: text.trim(),
      agreedOn,
      ...(count === undefined ? {} : { quantity: count }),
      ...(messageId === undefined ? {} : { messageId }),
    };
    const result = await actions.addTerm(term);
    if (!result.ok) return say('attention', result.error === 'no-client' ? m.terms.noClient : m.terms.invalid);
    setText('');
    setQuantity('');
    setMessageId(undefined);
    say('done', m.terms.added);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={m.terms.text}
        hint={selected === undefined ? m.terms.selectHint : m.terms.textHint}
        value={text}
        dir="auto"
        required
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
      />
      {selected !== undefined && (
        <Button
          icon={<TextSelect aria-hidden />}
          onClick={() => {
            setText(selected.words.slice(0, 500));
            setMessageId(selected.messageId);
          }}
        >
          {m.terms.useSelected}
        </Button>
      )}
      <div className="terms-fields">
        <SelectField
          label={m.terms.kind}
          value={kind}
          options={KINDS.map((value) => ({ value, label: m.terms.kinds[value] }))}
          onChange={setKind}
        />
        {COUNTED.has(kind) && (
          <TextField
            label={m.terms.quantity}
            inputMode="decimal"
            value={quantity}
            onChange={(event) => setQuantity(event.target.value)}
          />
        )}
        <TextField
          label={m.terms.agreedOn}
          type="date"
          required
          value={agreedOn}
          onChange={(event) => setAgreedOn(event.target.value)}
        />
      </div>
      <div className="row">
        <Button type="submit" icon={<Plus aria-hidden />}>
          {m.terms.add}
        </Button>
      </div>
      {outcome !== undefined && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
    </form>
  );
}
