/** Gmail behind the one interface to a mail site: wires its parts to one window. */
import type { MailPage } from '../mail-page.ts';
import { createTrace } from '../page/strategies.ts';
import { createWatch } from '../page/watch.ts';
import { ACCOUNT } from './account.ts';
import { insertDraft } from './insert-draft.ts';
import { createReading } from './reading.ts';
import { replyEditorOf } from './reply-editor.ts';
import { createRowMarks } from './row-marks.ts';
import { visibleThreadIds } from './rows.ts';
import { censoredStructure } from './structure.ts';
import { visibleAreas } from './visible-areas.ts';
import { watchedGmail } from './watch-targets.ts';

export function createGmailPage(window: Window): MailPage {
  const { document } = window;
  const { read, placeNow } = createReading(window);
  const watch = createWatch(window, watchedGmail(window));
  const rowMarks = createRowMarks(document);
  let marking = new AbortController();

  return {
    account: () => createTrace().firstFound('account', ACCOUNT, document),
    conversation: () => read(createTrace()),
    onChange: watch.onView,
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
    replyText() {
      const place = placeNow();
      // biome-ignore lint/performance/useDomNodeTextContent: lines and what is hidden matter here.
      return place && replyEditorOf(place)?.innerText;
    },
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
