/** What one window shows now: a conversation, none, one on its way, or one that cannot be read and why. */
import type { PageReading } from '#lib/core/mail.ts';
import { createPatience } from '../page/patience.ts';
import { createTrace, type Trace } from '../page/strategies.ts';
import { namesConversation } from './address.ts';
import { blockedReason, isStarting } from './blocked.ts';
import { isTranslatedByGmail } from './cells.ts';
import { findPlace, type OpenPlace, readConversation } from './conversation.ts';
import { themeOf } from './theme.ts';

export interface WindowReading {
  read(trace: Trace): PageReading;
  /** The open conversation without its messages' content, for what only needs to know where it is. */
  placeNow(): OpenPlace | undefined;
}

export function createReading(window: Window): WindowReading {
  const { document } = window;
  const language = document.documentElement.lang;
  const patience = createPatience(window);

  return {
    read(trace) {
      const blocked = blockedReason(window, language);
      if (blocked === 'not-mail-view' && isStarting(document)) return { kind: 'loading' };
      if (blocked) return { kind: 'blocked', reason: blocked };
      const place = findPlace(document, trace);
      if (typeof place === 'object' && isTranslatedByGmail(place.cells))
        return { kind: 'blocked', reason: 'translated' };
      if (typeof place === 'object' && (place.cells.expanded.length > 0 || !patience.isLoading())) {
        patience.rest();
        return { kind: 'open', conversation: readConversation(place, language, trace) };
      }
      if (place === 'none' && !namesConversation(window.location.hash)) {
        patience.rest();
        return { kind: 'none', theme: themeOf(document, undefined) };
      }
      if (patience.isLoading()) return { kind: 'loading' };
      return { kind: 'blocked', reason: place === 'no-messages' ? place : 'no-heading' };
    },
    placeNow() {
      if (blockedReason(window, language)) return undefined;
      const place = findPlace(document, createTrace());
      return typeof place === 'object' ? place : undefined;
    },
  };
}
