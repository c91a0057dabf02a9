/** Where the sidebar stands: in a frame beside the mail of its tab, or by itself in the browser's side panel, about the tab in front. */
import type { Failure } from '#lib/core/failure.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { failureOf } from './failure.ts';
import { onMessage, type Send, sendMessage } from './messaging.ts';

export interface SidebarHome {
  readonly kind: 'beside' | 'panel';
  /** To the background, about the tab of the view that is shown. */
  readonly send: Send;
  readonly askForView: () => Promise<SidebarView | Failure>;
  /** Returns the way to stop. */
  readonly onViewChange: (listener: () => void) => () => void;
}

/** The tab in front of the window, as `lib/platform` tells it. */
interface Front {
  readonly tabInFront: () => Promise<number | undefined>;
  readonly watchTabInFront: (listener: () => void) => () => void;
}

export function findSidebarHome(front: Front): SidebarHome {
  return window.top === window ? inPanel(front) : besideMail();
}

function besideMail(): SidebarHome {
  return {
    kind: 'beside',
    send: (type, data) => sendMessage(type, data),
    askForView: () => sendMessage('sidebarView', undefined).catch(failureOf),
    onViewChange: (listener) => onMessage('viewChanged', listener),
  };
}

function inPanel({ tabInFront, watchTabInFront }: Front): SidebarHome {
  let about: number | undefined;
  const send: Send = (type, data) => sendMessage(type, data, about);
  return {
    kind: 'panel',
    send,
    async askForView() {
      about = await tabInFront().catch(() => undefined);
      return send('sidebarView', undefined).catch(failureOf);
    },
    onViewChange(listener) {
      const stopWatching = watchTabInFront(listener);
      const stopHearing = onMessage('panelViewChanged', ({ data: { tabId } }) => {
        if (tabId === undefined || tabId === about) listener();
      });
      return () => {
        stopWatching();
        stopHearing();
      };
    },
  };
}
