/** The dock's own elements, in a shadow root that the page's styles do not reach: panel with iframe, handle, and the folded tab. */
import type { Direction } from '#lib/core/language.ts';
import type { PageOrders } from '#lib/rpc/protocol.ts';

const STYLE = `
:host { all: initial; color-scheme: light dark; }
.panel, .tab { position: fixed; z-index: 2147483000; box-sizing: border-box; }
.panel { inset-block: 0; inset-inline-end: 0; background: light-dark(#faf8f5, #1d1b19); border-inline-start: 1px solid light-dark(#e3ded6, #38342f); }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: light dark; }
.handle { position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 8px; padding: 0; border: 0; background: none; cursor: col-resize; touch-action: none; }
.handle:hover, .handle:focus-visible { background: light-dark(#2f6f5e55, #8fc7b455); outline: none; }
.tab { inset-inline-end: 0; inset-block-start: 40%; padding: 12px 5px; border: 1px solid light-dark(#d9d2c7, #4a443d); border-inline-end: 0;
  border-start-start-radius: 10px; border-end-start-radius: 10px; background: light-dark(#faf8f5, #26231f); color: light-dark(#2b2723, #ece7e0);
  font: 600 13px/1.2 system-ui, sans-serif; writing-mode: vertical-rl; cursor: pointer; }
.tab:focus-visible { outline: 2px solid light-dark(#2f6f5e, #8fc7b4); outline-offset: 2px; }
[hidden] { display: none !important; }
.resizing iframe { pointer-events: none; }
@media print { .panel, .tab { display: none; } }
`;

export type DockElements = ReturnType<typeof createDockElements>;

export function createDockElements(document: Document, sidebarUrl: string) {
  const host = document.createElement('good-terms-dock');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
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
  panel.append(handle, frame);
  root.append(style, panel, tab);
  document.body.append(host);

  return {
    handle,
    show(place: 'docked' | 'over' | 'tab' | 'away', width: number) {
      const open = place === 'docked' || place === 'over';
      // Loaded when first shown, so that a mail page in which nothing is opened carries no frame of ours.
      if (open && !frame.src) frame.src = sidebarUrl;
      panel.style.inlineSize = `${width}px`;
      panel.hidden = !open;
      tab.hidden = place !== 'tab';
    },
    setWidth(width: number) {
      panel.style.inlineSize = `${width}px`;
      handle.setAttribute('aria-valuenow', String(width));
    },
    setWords(words: PageOrders['words'], direction: Direction) {
      frame.title = words.sidebar;
      tab.textContent = words.sidebar;
      tab.setAttribute('aria-label', words.open);
      tab.lang = direction === 'rtl' ? 'fa' : '';
      handle.setAttribute('aria-label', words.resize);
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
    panelRect: () => panel.getBoundingClientRect(),
    isOnRight: () => panel.getBoundingClientRect().left > document.documentElement.clientWidth / 2,
    remove() {
      host.remove();
    },
  };
}
