/** The sidebar's first line: the name, the ways to the desk and to the browser's side panel, and close. */
import { AppWindow, PanelRightClose, Settings2 } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.tsx';
import type { SidebarActions } from './actions.ts';

interface SidebarHeaderProps {
  readonly actions: SidebarActions;
  readonly onOpenPanel: (() => void) | undefined;
}

export function SidebarHeader({ actions, onOpenPanel }: SidebarHeaderProps) {
  const { m } = useWords();
  return (
    <header className="sidebar-header">
      <h1>{m.common.product}</h1>
      <IconButton
        label={m.common.openDesk}
        icon={<Settings2 aria-hidden />}
        onClick={() => actions.openPage('options')}
      />
      {onOpenPanel !== undefined && (
        <IconButton label={m.panel.open} icon={<AppWindow aria-hidden className="turns" />} onClick={onOpenPanel} />
      )}
      {actions.close !== undefined && (
        <IconButton
          label={m.sidebar.close}
          icon={<PanelRightClose aria-hidden className="turns" />}
          onClick={actions.close}
        />
      )}
    </header>
  );
}
