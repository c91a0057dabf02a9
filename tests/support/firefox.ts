/** Where a Firefox is on this machine, and the preferences that keep a fresh profile quiet and inside the proxy. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

const FIXED_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of the browser named by `FIREFOX_PATH`, else the first found on PATH or in the usual places. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...(named ? [named] : []), ...onPath, ...FIXED_PLACES].find(isExecutable);
}

export function firefoxPreferences(options: {
  readonly proxyPort: number | undefined;
  readonly dark: boolean;
  readonly lang: string | undefined;
}): Record<string, unknown> {
  const { proxyPort, dark, lang } = options;
  return {
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    ...(lang ? { 'intl.accept_languages': lang, 'intl.locale.requested': lang } : {}),
    'browser.newtabpage.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'extensions.update.enabled': false,
    // An idle background is stopped after a second, so that each test meets a fresh one.
    'extensions.background.idle.timeout': 1000,
    ...(proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': false,
        }),
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
