/** The words last selected in a message shown in the sidebar; kept while a click elsewhere clears the selection itself. */
import { useEffect, useState } from 'react';

export interface SelectedWords {
  readonly words: string;
  /** Absent where the message is not stored. */
  readonly messageId: string | undefined;
}

export function useSelectedWords(): SelectedWords | undefined {
  const [selected, setSelected] = useState<SelectedWords>();
  useEffect(() => {
    const listen = () => {
      const now = selectedNow();
      if (now !== undefined) setSelected(now);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, []);
  return selected;
}

function selectedNow(): SelectedWords | undefined {
  const selection = document.getSelection();
  const words = selection?.toString().replace(/\s+/gu, ' ').trim() ?? '';
  const anchor = selection?.anchorNode;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const message = element?.closest<HTMLElement>('[data-mail-text]');
  if (words === '' || message === null || message === undefined) return undefined;
  const { mailText } = message.dataset;
  return { words, messageId: mailText === '' ? undefined : mailText };
}
