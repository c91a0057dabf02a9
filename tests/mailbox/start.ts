/**
 * `npm start`: builds the extension, finds a Chromium-family browser (installs Debian's where it may), and opens it with a
 * fresh profile beside the practice mailbox. Where there is no display it takes the walk by itself.
 */
import { spawnSync } from 'node:child_process';
import { installDebianBrowser } from '#tests/support/browsers.ts';
import { findChromium } from '#tests/support/chromium.ts';
import { OUTLOOK } from '#tests/support/mail-sites.ts';
import { GMAIL, openWorld } from '#tests/support/world.ts';
import { walk } from './walk.ts';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

process.exit(await start());

async function start(): Promise<number> {
  if (!findChromium()) {
    console.log('No Chromium-family browser found; trying to install one.');
    const installed = installDebianBrowser();
    if (!installed.ok) {
      console.error(installed.advice);
      return 1;
    }
  }
  if (spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0) return 1;
  return hasDisplay ? stay() : walk();
}

/** Leaves the practice mailbox to the user until the browser is closed. */
async function stay(): Promise<number> {
  const world = await openWorld('chromium', { headless: false });
  for (const address of [GMAIL, OUTLOOK]) await (await world.launched.browser.newPage()).goto(address);
  await world.welcome.bringToFront();
  console.log(
    'Read the welcome page and agree; then go to a mail tab (Gmail or Outlook), reload it, and open a conversation.',
  );
  await new Promise<void>((resolve) => world.launched.browser.once('disconnected', () => resolve()));
  await world.proxy.stop();
  return 0;
}
