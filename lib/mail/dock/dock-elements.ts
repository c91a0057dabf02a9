/** The dock's own elements, in a shadow root that the page's styles do not reach: panel with iframe, handle, and the folded tab. */
import type { PageOrders } from '#lib/rpc/protocol.ts';
import { DOCK_STYLE } from './dock-style.ts';

/**
 * `docked`: the page has made room. `over`: opened by the user although there was none. `measured`: laid out and
 * unseen, to find out whether it fits. `tab`: folded.
 */
export type Place = 'docked' | 'over' | 'measured' | 'tab' | 'away';

export type DockElements = ReturnType<typeof createDockElements>;

const NAME = 'good-terms-dock';

export function createDockElements(document: Document, sidebarUrl: string) {
  // Firefox starts an updated script in open tabs, where the one before it could not clean up any more.
  for (const left of document.querySelectorAll(NAME)) left.remove();
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = DOCK_STYLE;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  const handle = document.createElement('div');
  handle.className = 'handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  const frame = document.createElement('iframe');
  // Set before mounting: Chromium decides then whether the clipboard may be written (PLATFORM facts).
  frame.allow = 'clipboard-write *';
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.type = 'button';
  tab.hidden = true;
  const tabWords = document.createElement('span');
  tab.append(tabWords);
  panel.append(handle, frame);
  root.append(style, panel, tab);
  // Both sites act on single letters ("e" archives): what is typed at our own controls is not for them.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(host);

  return {
    host,
    handle,
    show(place: Place) {
      const isSeen = place === 'docked' || place === 'over';
      // Loaded when first shown, so that a mail page in which nothing is opened carries no frame of ours.
      if (isSeen && !frame.src) frame.src = sidebarUrl;
      panel.hidden = !isSeen && place !== 'measured';
      panel.classList.toggle('measured', place === 'measured');
      if (place !== 'measured') tab.hidden = place !== 'tab';
    },
    setWidth(width: number) {
      panel.style.inlineSize = `${width}px`;
      handle.setAttribute('aria-valuenow', String(width));
    },
    setWords(words: PageOrders['words'], { language, direction }: Pick<PageOrders, 'language' | 'direction'>) {
      frame.title = words.sidebar;
      tabWords.textContent = words.sidebar;
      tabWords.lang = language;
      tabWords.dir = direction;
      tab.setAttribute('aria-label', words.open);
      handle.setAttribute('aria-label', words.resize);
    },
    /** The mail's own look, which need not be the system's. */
    setTheme(theme: 'light' | 'dark') {
      host.style.colorScheme = theme;
    },
    setResizing(resizing: boolean) {
      panel.classList.toggle('resizing', resizing);
    },
    onTab(listener: () => void, until: AbortSignal) {
      tab.addEventListener('click', listener, { signal: until });
    },
    focus() {
      frame.focus();
    },
    hasFocus: () => root.activeElement !== null,
    panelRect: () => panel.getBoundingClientRect(),
    isOnRight: () => panel.getBoundingClientRect().left > document.documentElement.clientWidth / 2,
    remove() {
      host.remove();
    },
  };
}
