/** Stops the extension's background as the browser does when it is idle; the next event starts it anew. */
import type { World } from './world.ts';

/** Firefox's shortest patience with an idle background, set by `firefoxPreferences`. */
const FIREFOX_IDLE_MS = 1_000;

export async function restartBackground(world: World): Promise<void> {
  if (world.name === 'chromium') {
    const session = await world.welcome.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 3 * FIREFOX_IDLE_MS));
}
