/** What a term consists of while it is typed: its sentence, kind, day, and a number where the kind counts. */
import { TextSelect } from 'lucide-react';
import type { Agreement } from '#lib/core/record.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { useSelectedWords } from './use-selected-words.ts';

type Kind = Agreement['kind'];

export interface TypedTerm {
  readonly kind: Kind;
  readonly text: string;
  /** The message whose words were taken. */
  readonly messageId: string | undefined;
  readonly agreedOn: string;
  readonly quantity: string;
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

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
/** Those that freelancers of our four languages are mostly paid in. */
export const CURRENCIES: readonly string[] = [
  'EUR',
  'USD',
  'GBP',
  'TRY',
  'KZT',
  'IRR',
  'RUB',
  'CHF',
  'CAD',
  'AUD',
  'AED',
];
const LONGEST_TEXT = 500;

export function isCounted(kind: Kind): boolean {
  return COUNTED.has(kind);
}

interface TermFieldsProps {
  readonly typed: TypedTerm;
  readonly onChange: (change: Partial<TypedTerm>) => void;
}

export function TermFields({ typed, onChange }: TermFieldsProps) {
  const { m } = useWords();
  return (
    <>
      <TermText typed={typed} onChange={onChange} />
      <div className="terms-fields">
        <SelectField
          label={m.terms.kind}
          value={typed.kind}
          options={KINDS.map((value) => ({ value, label: m.terms.kinds[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
        {isCounted(typed.kind) && (
          <TextField
            label={m.terms.quantity}
            inputMode="decimal"
            value={typed.quantity}
            onChange={(event) => onChange({ quantity: event.target.value })}
          />
        )}
        {typed.kind === 'fee' && <Fee typed={typed} onChange={onChange} />}
        <AgreedOn typed={typed} onChange={onChange} />
      </div>
    </>
  );
}

function Fee({ typed, onChange }: TermFieldsProps) {
  const { m } = useWords();
  return (
    <>
      <TextField
        label={m.terms.amount}
        inputMode="decimal"
        value={typed.amount}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      <SelectField
        label={m.terms.currency}
        value={typed.currency}
        options={CURRENCIES.map((value) => ({ value, label: value }))}
        onChange={(currency) => onChange({ currency })}
      />
    </>
  );
}

function TermText({ typed, onChange }: TermFieldsProps) {
  const { m } = useWords();
  const selected = useSelectedWords();
  return (
    <>
      <TextField
        label={m.terms.text}
        hint={selected === undefined ? m.terms.selectHint : m.terms.textHint}
        value={typed.text}
        dir="auto"
        required
        maxLength={LONGEST_TEXT}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {selected !== undefined && (
        <Button
          icon={<TextSelect aria-hidden />}
          onClick={() => onChange({ text: selected.words.slice(0, LONGEST_TEXT), messageId: selected.messageId })}
        >
          {m.terms.useSelected}
        </Button>
      )}
    </>
  );
}

/** The browser's own day field counts by the Gregorian calendar; where the language does not, the day is written below. */
function AgreedOn({ typed, onChange }: TermFieldsProps) {
  const { m, language, format } = useWords();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed.agreedOn);
  return (
    <TextField
      label={m.terms.agreedOn}
      type="date"
      required
      value={typed.agreedOn}
      {...(language === 'fa' && isDay ? { hint: format.fullDay(typed.agreedOn) } : {})}
      onChange={(event) => onChange({ agreedOn: event.target.value })}
    />
  );
}
