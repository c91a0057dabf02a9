/** A pasted text and what was found in it. It lives as long as the side panel, so that a look at another tab loses nothing. */
import { useState } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { CheckedText, FindingView } from '#lib/core/view.ts';
import type { SidebarActions } from '../actions.ts';

export interface Checking {
  readonly text: string;
  readonly type: (text: string) => void;
  /** The signature tells one check from the next, as it does conversations. */
  readonly checked: (CheckedText & { readonly signature: string }) | undefined;
  readonly failure: Failure | undefined;
  readonly check: () => Promise<Result<CheckedText, Failure>>;
  readonly clear: () => void;
  /** The user's verdict on a flag, which is theirs to give and nobody's to remember. */
  readonly setFindingState: SidebarActions['setFindingState'];
}

/** `undefined` where no text is taken. */
export function useChecking({ checkText }: SidebarActions): Checking | undefined {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checking['checked']>();
  const [failure, setFailure] = useState<Failure>();
  if (checkText === undefined) return undefined;

  return {
    text,
    type: setText,
    checked,
    failure,
    async check() {
      const found = await checkText(text);
      setFailure(found.ok ? undefined : found.error);
      if (found.ok) setChecked({ ...found.value, signature: `checked/${crypto.randomUUID()}` });
      return found;
    },
    clear() {
      setText('');
      setChecked(undefined);
      setFailure(undefined);
    },
    async setFindingState({ findingId, state }) {
      setChecked((last) => last && withState(last, findingId, state));
      return ok(undefined);
    },
  };
}

function withState<T extends CheckedText>(checked: T, findingId: string, state: FindingView['state']): T {
  const messages = checked.messages.map((message) => ({
    ...message,
    findings: message.findings.map((finding) => (finding.id === findingId ? { ...finding, state } : finding)),
  }));
  return { ...checked, messages };
}
