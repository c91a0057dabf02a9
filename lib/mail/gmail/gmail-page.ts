/** Gmail behind the one interface to a mail site: wires its parts to one window. */
import type { PageReading } from '#lib/core/mail.ts';
import type { MailPage } from '../mail-page.ts';
import { ACCOUNT } from './account.ts';
import { blockedReason, isStarting } from './blocked.ts';
import { isTranslatedByGmail } from './cells.ts';
import { findPlace, type OpenPlace, readConversation } from './conversation.ts';
import { createDateReader } from './date-text.ts';
import { insertDraft } from './insert-draft.ts';
import { createPatience, namesConversation } from './patience.ts';
import { createRowMarks } from './row-marks.ts';
import { visibleThreadIds } from './rows.ts';
import { createTrace, type Trace } from './strategies.ts';
import { censoredStructure } from './structure.ts';
import { themeOf } from './theme.ts';
import { visibleAreas } from './visible-areas.ts';
import { createWatch } from './watch.ts';

export function createGmailPage(window: Window): MailPage {
  const { document } = window;
  const language = document.documentElement.lang;
  const readDate = createDateReader(language);
  const patience = createPatience(window);
  const watch = createWatch(window);
  const rowMarks = createRowMarks(document);
  let marking = new AbortController();

  function read(trace: Trace): PageReading {
    const blocked = blockedReason(window, language);
    if (blocked === 'not-mail-view' && isStarting(document)) return { kind: 'loading' };
    if (blocked) return { kind: 'blocked', reason: blocked };
    const place = findPlace(document, trace);
    if (typeof place === 'object' && isTranslatedByGmail(place.cells)) return { kind: 'blocked', reason: 'translated' };
    if (typeof place === 'object' && (place.cells.expanded.length > 0 || !patience.isLoading())) {
      patience.rest();
      return { kind: 'open', conversation: readConversation(place, readDate, trace) };
    }
    if (place === 'none' && !namesConversation(window.location.hash)) {
      patience.rest();
      return { kind: 'none', theme: themeOf(document, undefined) };
    }
    if (patience.isLoading()) return { kind: 'loading' };
    return { kind: 'blocked', reason: place === 'no-messages' ? place : 'no-heading' };
  }

  function placeNow(): OpenPlace | undefined {
    if (blockedReason(window, language)) return undefined;
    const place = findPlace(document, createTrace());
    return typeof place === 'object' ? place : undefined;
  }

  return {
    account: () => createTrace().firstFound('account', ACCOUNT, document),
    conversation: () => read(createTrace()),
    onChange: (listener, until) => watch.onView(listener, until),
    onRows(listener, until) {
      let last = '';
      watch.onRows(() => {
        const ids = visibleThreadIds(document);
        if (ids.join() === last) return;
        last = ids.join();
        listener(ids);
      }, until);
    },
    insertDraft: (draft) => insertDraft(window, draft, placeNow),
    markRows(marks, until) {
      marking.abort();
      marking = new AbortController();
      rowMarks.show(marks);
      watch.onRows(rowMarks.apply, AbortSignal.any([until, marking.signal]));
      until.addEventListener('abort', rowMarks.clear, { once: true, signal: marking.signal });
    },
    diagnose() {
      const trace = createTrace();
      const reading = read(trace);
      const blocked = reading.kind === 'blocked' ? { blocked: reading.reason } : {};
      return { site: 'gmail', reading: reading.kind, ...blocked, fields: trace.fields() };
    },
    structure: () => censoredStructure(document),
    keepClear: () => visibleAreas(document, placeNow()),
  };
}
