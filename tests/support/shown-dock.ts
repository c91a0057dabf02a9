/** Where the dock stands in a mail page, measured from outside: its shadow root is closed, so by what lies at each point. */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

export interface ShownDock {
  readonly kind: 'away' | 'tab' | 'open';
  /** CSS pixels from the window's left edge; 0 where it is away. */
  readonly left: number;
  readonly right: number;
  /** A height at which it can be clicked. */
  readonly y: number;
  /** What the page's body leaves free for it. */
  readonly room: number;
}

export function dockOf(page: Page): Promise<ShownDock> {
  return page.evaluate(() => {
    const stripe = (y: number) => {
      const points = Array.from({ length: innerWidth }, (_, x) => x);
      return points.filter((x) => document.elementFromPoint(x, y)?.localName === 'good-terms-dock');
    };
    const high = innerHeight * 0.25;
    const middle = innerHeight * 0.5 + 20;
    const [panel, tab] = [stripe(high), stripe(middle)];
    const shown = panel.length > 0 ? panel : tab;
    const { marginLeft, marginRight } = getComputedStyle(document.body);
    return {
      kind: panel.length > 0 ? ('open' as const) : tab.length > 0 ? ('tab' as const) : ('away' as const),
      left: shown[0] ?? 0,
      right: shown.length > 0 ? (shown.at(-1) ?? 0) + 1 : 0,
      y: middle,
      room: Math.max(Number.parseFloat(marginLeft), Number.parseFloat(marginRight)),
    };
  });
}

export function dockBecomes(page: Page, kind: ShownDock['kind']): Promise<ShownDock> {
  return until(`the dock to be ${kind}`, async () => {
    const dock = await dockOf(page);
    return dock.kind === kind && dock;
  });
}

export async function pressTab(page: Page): Promise<void> {
  const tab = await dockBecomes(page, 'tab');
  await page.mouse.click((tab.left + tab.right) / 2, tab.y);
}

/** Of the visible elements that match, those with a corner or their middle under the dock. */
export function coveredBy(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const [bottomSeen, topSeen] = [Math.min(bottom, innerHeight), Math.max(top, 0)];
        if (bottomSeen - topSeen < 4) return false;
        const across = [left + 2, (left + right) / 2, right - 2];
        const down = [topSeen + 2, (topSeen + bottomSeen) / 2, bottomSeen - 2];
        return across.some((x) =>
          down.some((y) => document.elementFromPoint(x, y)?.localName === 'good-terms-dock' || x > innerWidth || x < 0),
        );
      })
      .map((element) => element.className),
  );
}
