/** What one window shows now: a conversation, none, one on its way, or one that cannot be read and why. */
import type { PageReading } from '#lib/core/mail.ts';
import type { Found } from '../mail-page.ts';
import { createPatience } from '../page/patience.ts';
import { createTrace, type Trace } from '../page/strategies.ts';
import { createAccounts } from './account.ts';
import { blockedReason } from './blocked.ts';
import { findPlace, type OpenPlace, type PlaceReading, readConversation, themeOf } from './conversation.ts';
import { idInPath } from './ids.ts';
import { createSettling } from './settling.ts';

export interface WindowReading {
  read(trace: Trace): PageReading;
  account(trace: Trace): Found<string> | undefined;
  /** What is shown without its messages' content, for what only needs to know where it is. */
  placeNow(): PlaceReading;
  openPlace(): OpenPlace | undefined;
}

export function createReading(window: Window): WindowReading {
  const { document, location } = window;
  const patience = createPatience(window);
  const settling = createSettling();
  const account = createAccounts(document);
  /** Outlook's program sets it while it starts, so it is taken when a conversation is there. */
  let language = '';

  const placeNow = () => findPlace(document, settling, createTrace());

  function read(trace: Trace): PageReading {
    const blocked = blockedReason(window, language);
    if (blocked === 'not-mail-view' && patience.isLoading()) return { kind: 'loading' };
    if (blocked) return { kind: 'blocked', reason: blocked };
    patience.rest();
    const place = findPlace(document, settling, trace);
    if (place.kind === 'changing') return { kind: 'loading' };
    if (place.kind === 'no-messages') return { kind: 'blocked', reason: place.kind };
    if (place.kind === 'open') {
      language ||= document.documentElement.lang;
      const context = { account: account(trace)?.value, language, trace };
      return { kind: 'open', conversation: readConversation(place, context) };
    }
    // A row stays selected, and the address stays, beside a pane that was emptied; without a pane it cannot be told.
    const isLost = place.kind === 'no-pane' && idInPath(location.pathname) !== undefined;
    return isLost ? { kind: 'blocked', reason: 'no-heading' } : { kind: 'none', theme: themeOf(document.body) };
  }

  return {
    read,
    account,
    placeNow,
    openPlace() {
      const place = placeNow();
      return place.kind === 'open' && !blockedReason(window, language) ? place : undefined;
    },
  };
}
