/** The sidebar's first line: the name, the way to the desk, and close. */
import { PanelRightClose, Settings2 } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.tsx';
import type { SidebarActions } from './actions.ts';

export function SidebarHeader({ actions }: { actions: SidebarActions }) {
  const { m } = useWords();
  return (
    <header className="sidebar-header">
      <h1>{m.common.product}</h1>
      <IconButton
        label={m.common.openDesk}
        icon={<Settings2 aria-hidden />}
        onClick={() => actions.openPage('options')}
      />
      <IconButton
        label={m.sidebar.close}
        icon={<PanelRightClose aria-hidden className="turns" />}
        onClick={actions.close}
      />
    </header>
  );
}
