/** Mail addresses in one form for comparing, and what an address alone tells of its owner. */
import { domainToAscii } from './domain.ts';
import { PUBLIC_PROVIDERS, RELAY_DOMAINS } from './mail-domains.ts';

const MAX_ADDRESS = 254;
/** Letters of any script, digits and what RFC 5322 allows unquoted; no leading, trailing or doubled dot. */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/**
 * NFC, lower case without regard to any locale, the domain in ASCII; dots and +tags are kept, for they can tell two
 * people apart. Takes `Name <address>` and `mailto:` too. `undefined` for what is no address.
 */
export function normaliseAddress(raw: string): string | undefined {
  if (raw.length > 1000) return undefined;
  const bracketed = /<([^<>]*)>\s*$/.exec(raw);
  const address = (bracketed?.[1] ?? raw)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFC')
    .toLowerCase();
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > MAX_ADDRESS) return undefined;
  const local = address.slice(0, at);
  const domain = domainToAscii(address.slice(at + 1));
  if (domain === undefined || local.length > 64 || !LOCAL_PART.test(local)) return undefined;
  return `${local}@${domain}`;
}

/** The part after the last `@`; '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}

/** Anybody can have an address there, so the domain says nothing about a client. */
export function isPublicProvider(domain: string): boolean {
  const lower = domain.toLowerCase();
  return PUBLIC_PROVIDERS.has(lower) || /^(?:yahoo|hotmail|live|outlook)\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(lower);
}

const NOBODY =
  /^(?:mailer-daemon|postmaster|bounces?|newsletters?|mailing|mailer|listserv|majordomo|mailman|unsubscribe|auto-?(?:reply|confirm|mailer)|noresponse)(?:[+._-].*)?$/;
/** These can begin a person's address too, so they count only alone or with a tag. */
const NOBODY_ALONE =
  /^(?:notifications?|notify|news|updates?|digest|alerts?|groups|daemon|root|nobody|invitations?|reply)(?:\+.*)?$/;
const NOBODY_INSIDE = /(?:^|[._+-])(?:(?:no|not|do[-_.]?not)[-_.]?reply|bounces?|unsubscribe)(?:$|[._+-])/;
const LIST_LOCAL = /(?:-bounces|-owner|-request|-announce|-subscribe|-unsubscribe|-list|-users|-devel)$|^owner-|=/;
const LIST_DOMAIN =
  /^(?:lists?|groups|mailman|bounces?|em\d*|mailer|e?news|newsletters?|notifications?|reply|email|mg|mta\d*)\./;

/** Relays, mailing lists, bounces, no-reply and notification senders: nobody whom one could have as a client. */
export function isRelayOrList(address: string): boolean {
  const lower = address.toLowerCase();
  const local = lower.slice(0, Math.max(0, lower.lastIndexOf('@')));
  const domain = domainOf(lower);
  if (NOBODY.test(local) || NOBODY_ALONE.test(local) || NOBODY_INSIDE.test(local) || LIST_LOCAL.test(local))
    return true;
  if (LIST_DOMAIN.test(domain)) return true;
  return RELAY_DOMAINS.some((relay) => domain === relay || domain.endsWith(`.${relay}`));
}
