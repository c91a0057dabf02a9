/** Tells the browser's own errands (updates, lists, captive-portal checks) from requests that a page or the extension made. */
import type { LogEntry } from './proxy.ts';

/** Each with the reason why a fresh profile asks for it, although nobody opened a page there. */
const OWN_HOSTS: readonly { readonly host: RegExp; readonly why: string }[] = [
  { host: /^(update|clients\d*|optimizationguide-pa|content-autofill)\.googleapis\.com$/, why: 'Chromium components' },
  { host: /^(clients\d+|accounts|android\.clients)\.google\.com$/, why: 'Chromium: extension updates, account list' },
  { host: /^(safebrowsing|safebrowsingohttpgateway)\.googleapis\.com$/, why: 'Chromium: Safe Browsing lists' },
  { host: /^(redirector|edgedl\.me)\.gvt1\.com$/, why: 'Chromium: downloads of components' },
  { host: /^www\.google\.com$/, why: 'Chromium: the new tab page and the search engine check' },
  { host: /^[a-z]{7,15}$/, why: 'Chromium: three random names that test whether the network lies about unknown hosts' },
  {
    host: /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)$/,
    why: 'Firefox: settings, signatures, portal check',
  },
  { host: /^(ocsp\.[a-z.]+|[a-z0-9]+\.[a-z]\.lencr\.org)$/, why: 'Firefox: certificate status' },
  { host: /^ciscobinary\.openh264\.org$/, why: 'Firefox: its video codec' },
];

/** Requests the browser makes by itself. */
export function browserTraffic(log: readonly LogEntry[]): LogEntry[] {
  return log.filter(isBrowsersOwn);
}

/** What must be empty: requests to the outside that only a page or the extension can have made. */
export function foreignTraffic(log: readonly LogEntry[]): LogEntry[] {
  return log.filter((entry) => !entry.answered && !isBrowsersOwn(entry));
}

function isBrowsersOwn(entry: LogEntry): boolean {
  return !entry.answered && OWN_HOSTS.some(({ host }) => host.test(entry.host));
}
