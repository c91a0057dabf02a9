/** How many of a term's rounds or hours are used up, as the user notes it. */
import { type FormEvent, useRef, useState } from 'react';
import type { Agreement } from '#lib/core/record.ts';
import { parseNumber } from '#lib/i18n/parse-number.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFailureWords } from '../../ui/FailureNotice.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';

const USED_UP: ReadonlySet<Agreement['kind']> = new Set(['revision-rounds', 'hours']);

export function isUsedUp(kind: Agreement['kind']): boolean {
  return USED_UP.has(kind);
}

interface UsedUpProps {
  readonly term: Agreement;
  readonly setUsed: SidebarActions['setUsed'];
}

export function UsedUp({ term: { id, used }, setUsed }: UsedUpProps) {
  const { m, format } = useWords();
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const noted = used === undefined ? '' : format.number(used);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const shown = typed ?? noted;
    const count = parseNumber(shown);
    if (count === undefined && shown.trim() !== '') return setTrouble(m.terms.usedInvalid);
    const result = await setUsed({ agreementId: id, ...(count === undefined ? {} : { used: count }) });
    if (!result.ok) return setTrouble(result.error === 'no-term' ? m.terms.noTerm : failureWords(result.error));
    setTrouble(undefined);
    setTyped(undefined);
    // The button goes, and the focus with it.
    field.current?.focus();
    announce(m.terms.usedSaved);
  }

  return (
    <form className="terms-used" onSubmit={submit}>
      <TextField
        ref={field}
        label={m.terms.used}
        inputMode="decimal"
        value={typed ?? noted}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== undefined && typed !== noted && <Button type="submit">{m.terms.saveUsed}</Button>}
      {trouble !== undefined && <Notice tone="attention">{trouble}</Notice>}
    </form>
  );
}
