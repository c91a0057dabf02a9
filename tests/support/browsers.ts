/** Starts real Chromium and real Firefox through one driver, with the extension loaded and all traffic in the proxy. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumArguments, findChromium } from './chromium.ts';
import { findFirefox, firefoxPreferences } from './firefox.ts';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension?: string;
  /** Of `startProxy`; without it the browser has no proxy. */
  readonly proxyPort?: number;
  /** True unless told otherwise. */
  readonly headless?: boolean;
  readonly windowSize?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own language, as "fa" or "en-US". */
  readonly lang?: string;
}

export interface Launched {
  readonly browser: Browser;
  /** Chromium's id of the extension, Firefox's add-on id. */
  readonly extensionId: string | undefined;
  close(): Promise<void>;
}

const DEFAULT_SIZE = { width: 1440, height: 900 };

export async function launchChromium(options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
  const { width, height } = options.windowSize ?? DEFAULT_SIZE;
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      ...chromiumArguments,
      `--window-size=${width},${height}`,
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.lang ? [`--lang=${options.lang}`, `--accept-lang=${options.lang}`] : []),
      ...(options.proxyPort === undefined
        ? []
        : [
            `--proxy-server=127.0.0.1:${options.proxyPort}`,
            // Chromium goes around a proxy for the machine's own addresses unless told not to.
            '--proxy-bypass-list=<-loopback>',
            '--ignore-certificate-errors',
          ]),
    ],
  });
  return withExtension(browser, options.extension);
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH to its program.');
  const { width, height } = options.windowSize ?? DEFAULT_SIZE;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [`--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: firefoxPreferences({
      proxyPort: options.proxyPort,
      dark: options.colorScheme === 'dark',
      lang: options.lang,
    }),
  });
  return withExtension(browser, options.extension);
}

/** Installs Debian's Chromium where this is Debian, run by root; otherwise says in one line what to install. */
export function installDebianBrowser(): { readonly ok: true } | { readonly ok: false; readonly advice: string } {
  const advice =
    'No Chromium-family browser found: install Chromium, Chrome, Edge or Brave, or set CHROMIUM_PATH to its program.';
  const mayInstall = process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!mayInstall) return { ok: false, advice };
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const run = spawnSync('apt-get', command, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    if (run.status !== 0) return { ok: false, advice: `apt-get ${command.join(' ')} failed. ${advice}` };
  }
  return findChromium() ? { ok: true } : { ok: false, advice };
}

async function withExtension(browser: Browser, folder: string | undefined): Promise<Launched> {
  const close = () => browser.close();
  try {
    return { browser, extensionId: folder ? await browser.installExtension(resolve(folder)) : undefined, close };
  } catch (error) {
    await close();
    throw error;
  }
}
