/** Resizing the dock by pointer and by the arrow keys, within the widths the sidebar is drawn for. */
import type { DockElements } from './dock-elements.ts';

const MIN_WIDTH = 320;
const MAX_WIDTH = 480;
const KEY_STEP = 16;

interface ResizingOptions {
  readonly width: () => number;
  /** While it is being dragged; CSS pixels. */
  readonly onWidth: (width: number) => void;
  readonly onDone: (width: number) => void;
  readonly until: AbortSignal;
}

export function attachResizing(elements: DockElements, { width, onWidth, onDone, until }: ResizingOptions): void {
  const { handle } = elements;
  handle.setAttribute('aria-valuemin', String(MIN_WIDTH));
  handle.setAttribute('aria-valuemax', String(MAX_WIDTH));
  let drag: { fromX: number; fromWidth: number; now: number } | undefined;

  const widen = (by: number) => clamp((drag?.fromWidth ?? width()) + by);
  const listen = { signal: until };

  handle.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      drag = { fromX: event.clientX, fromWidth: width(), now: width() };
      handle.setPointerCapture(event.pointerId);
      elements.setResizing(true);
    },
    listen,
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      const outwards = elements.isOnRight() ? drag.fromX - event.clientX : event.clientX - drag.fromX;
      drag.now = widen(outwards);
      onWidth(drag.now);
    },
    listen,
  );
  const finish = () => {
    if (!drag) return;
    const done = drag.now;
    drag = undefined;
    elements.setResizing(false);
    onDone(done);
  };
  handle.addEventListener('pointerup', finish, listen);
  handle.addEventListener('pointercancel', finish, listen);
  handle.addEventListener(
    'keydown',
    (event) => {
      const wider = elements.isOnRight() ? 'ArrowLeft' : 'ArrowRight';
      const narrower = elements.isOnRight() ? 'ArrowRight' : 'ArrowLeft';
      if (event.key !== wider && event.key !== narrower) return;
      event.preventDefault();
      const next = widen(event.key === wider ? KEY_STEP : -KEY_STEP);
      onWidth(next);
      onDone(next);
    },
    listen,
  );
}

function clamp(width: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));
}
