/** Goes to an address as often as it takes: Firefox aborts a navigation that meets the end of another one. */
import type { Page } from 'puppeteer-core';

const TRIES = 4;

export async function goTo(page: Page, url: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const failure = await page.goto(url).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (failure === undefined) return;
    if (left === 1 || !String(failure).includes('NS_BINDING_ABORTED')) throw failure;
  }
}
