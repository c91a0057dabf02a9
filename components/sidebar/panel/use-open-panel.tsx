/** The way to the browser's side panel; where the browser leaves it to the user, a sentence says how. */
import { type ReactNode, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';

interface OpenPanel {
  readonly onOpenPanel: (() => void) | undefined;
  readonly byHand: ReactNode;
}

export function useOpenPanel({ openPanel }: SidebarActions): OpenPanel {
  const { m } = useWords();
  const [byHand, setByHand] = useState(false);
  if (openPanel === undefined) return { onOpenPanel: undefined, byHand: null };
  return {
    onOpenPanel: async () => setByHand(!(await openPanel())),
    byHand: (
      <div role="alert" className="sidebar-failure">
        {byHand && <Notice tone="attention">{m.panel.byHand}</Notice>}
      </div>
    ),
  };
}
