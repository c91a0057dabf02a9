/** Pause everything, pause this site, open the browser's side panel or the desk. */
import { AppWindow, LayoutPanelLeft, Pause, Play } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.tsx';
import type { PopupActions, PopupModel } from './model.ts';

export function PopupFooter({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { m } = useWords();
  const { site, paused } = model;
  return (
    <footer className="popup-footer">
      <Button
        weight="quiet"
        icon={paused ? <Play aria-hidden /> : <Pause aria-hidden />}
        onClick={() => actions.pause(!paused)}
      >
        {paused ? m.popup.resumeAll : m.popup.pauseAll}
      </Button>
      {site !== undefined && !paused && (
        <Button weight="quiet" onClick={() => actions.pauseSite(site.id, !site.paused)}>
          {(site.paused ? m.popup.resumeSite : m.popup.pauseSite)({ site: m.common.siteNames[site.id] })}
        </Button>
      )}
      {actions.openPanel !== undefined && (
        <Button weight="quiet" icon={<AppWindow aria-hidden className="turns" />} onClick={actions.openPanel}>
          {m.panel.open}
        </Button>
      )}
      <Button
        weight="quiet"
        icon={<LayoutPanelLeft aria-hidden className="turns" />}
        onClick={() => actions.openPage('options')}
      >
        {m.desk.title}
      </Button>
    </footer>
  );
}
