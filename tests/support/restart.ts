/** Stops the extension's background as the browser does when it is idle; the next event starts it anew. */
import type { World } from './world.ts';

/** Firefox's shortest patience with an idle background, set by `firefoxPreferences`. */
const FIREFOX_IDLE_MS = 1_000;

export async function restartBackground(world: World): Promise<void> {
  if (world.name === 'chromium') {
    const target = await world.launched.browser.waitForTarget((target) => target.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.close();
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 3 * FIREFOX_IDLE_MS));
}
