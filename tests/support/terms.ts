/** Terms of labelled rows, which say what was agreed and not when, as the record would hold them. */
import type { Agreement } from '#lib/core/record.ts';
import { guessTermKind, guessTermQuantity } from '#lib/signals/scope/term-kind.ts';

/** Any fixed day. */
const AGREED_ON = '2026-01-05';

export function termOf(text: string, index: number): Agreement {
  const quantity = guessTermQuantity(text);
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    clientId: '00000000-0000-4000-8000-00000000ffff',
    kind: guessTermKind(text),
    text,
    agreedOn: AGREED_ON,
    ...(quantity !== undefined && { quantity }),
    agreedIn: { note: '' },
  };
}
