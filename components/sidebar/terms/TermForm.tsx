/** One line that puts a term on record: typed, or taken from the words selected in a message. */
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { dayOfInstant } from '#lib/core/days.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { Language } from '#lib/core/language.ts';
import { toMoney } from '#lib/core/money.ts';
import { parseNumber } from '#lib/i18n/parse-number.ts';
import type { AddTerm } from '#lib/rpc/schemas.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFailureWords } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { isCounted, TermFields, type TypedTerm } from './TermFields.tsx';

interface TermFormProps {
  readonly clientId: string;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function TermForm({ clientId, actions, now }: TermFormProps) {
  const { m, language } = useWords();
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const [typed, setTyped] = useState<TypedTerm>(() => emptyTerm(dayOfInstant(now), OWN_CURRENCY[language]));
  const [outcome, setOutcome] = useState<{ tone: 'done' | 'attention'; text: string }>();

  function say(tone: 'done' | 'attention', text: string) {
    setOutcome({ tone, text });
    announce(text);
  }

  function refusal(error: 'invalid' | 'no-client' | Failure): string {
    switch (error) {
      case 'invalid':
        return m.terms.invalid;
      case 'no-client':
        return m.terms.noClient;
      default:
        return failureWords(error);
    }
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await actions.addTerm(termOf(clientId, typed));
    if (!result.ok) return say('attention', refusal(result.error));
    setTyped({ ...emptyTerm(typed.agreedOn, typed.currency), kind: typed.kind });
    say('done', m.terms.added);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <TermFields typed={typed} onChange={(change) => setTyped((last) => ({ ...last, ...change }))} />
      <div className="row">
        <Button type="submit" icon={<Plus aria-hidden />}>
          {m.terms.add}
        </Button>
      </div>
      {outcome !== undefined && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
    </form>
  );
}

/** Where the interface's language tells one. */
const OWN_CURRENCY: Readonly<Record<Language, string>> = { en: 'EUR', fa: 'IRR', tr: 'TRY', kk: 'KZT' };

function emptyTerm(agreedOn: string, currency: string): TypedTerm {
  return { kind: 'deliverables', text: '', messageId: undefined, agreedOn, quantity: '', amount: '', currency };
}

function termOf(clientId: string, { kind, text, messageId, agreedOn, quantity, amount, currency }: TypedTerm): AddTerm {
  const count = isCounted(kind) ? parseNumber(quantity) : undefined;
  const fee = kind === 'fee' ? parseNumber(amount) : undefined;
  return {
    clientId,
    kind,
    text: text.trim(),
    agreedOn,
    ...(count === undefined ? {} : { quantity: count }),
    ...(fee === undefined ? {} : { fee: toMoney(fee, currency) }),
    ...(messageId === undefined ? {} : { messageId }),
  };
}
