/** Goes to an address, or loads the page anew, as often as it takes: Firefox aborts a navigation that meets the end of another one. */
import type { Page } from 'puppeteer-core';

const TRIES = 4;

export function goTo(page: Page, url: string): Promise<void> {
  return untilNotAborted(() => page.goto(url));
}

export function reload(page: Page): Promise<void> {
  return untilNotAborted(() => page.reload());
}

async function untilNotAborted(navigate: () => Promise<unknown>): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const failure = await navigate().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (failure === undefined) return;
    if (left === 1 || !String(failure).includes('NS_BINDING_ABORTED')) throw failure;
  }
}
