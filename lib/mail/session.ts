/**
 * One visit to a mail site: reports what is open to the background, carries out what the background asks for, and
 * holds the dock. Stores nothing and never reads the record. Everything it starts ends with the visit.
 */
import { onMessage, sendMessage } from '#lib/rpc/messaging.ts';
import type { PageOrders } from '#lib/rpc/protocol.ts';
import { createDock } from './dock/dock.ts';
import { showReloadNote } from './dock/reload-note.ts';
import type { MailPage } from './mail-page.ts';

/** Whether this content script still belongs to a living extension; after an update or removal it does not. */
type IsAlive = () => boolean;

export async function startSession(page: MailPage, sidebarUrl: string, isAlive: IsAlive, visit: AbortController) {
  const until = visit.signal;
  let orders: PageOrders | undefined;

  const ask = createAsk(isAlive, () => {
    visit.abort();
    showReloadNote(document, orders?.words.reload ?? '');
  });
  // An update comes while nobody is looking. Without a message to fail, this is when its traces are noticed.
  const checkLife = () => void ask(async () => undefined);
  window.addEventListener('focus', checkLife, { signal: until });
  document.addEventListener('visibilitychange', checkLife, { signal: until });

  // The user may consent or pause while the first orders are on their way; what comes then is the newer word.
  let obey = (next: PageOrders) => {
    orders = next;
  };
  until.addEventListener(
    'abort',
    onMessage('obey', ({ data }) => obey(data)),
  );
  const started = await ask(() => sendMessage('pageStarted', undefined));
  if (!started || until.aborted) return;
  const first = orders ?? started;
  orders = first;

  const dock = createDock({
    document,
    sidebarUrl,
    orders: first,
    keepClear: () => page.keepClear(),
    onChange: (state) => void ask(() => sendMessage('dockChanged', state)),
    until,
  });

  let reading = new AbortController();
  const startReading = () => {
    reading.abort();
    reading = new AbortController();
    if (orders?.read) readWhile(page, dock, ask, AbortSignal.any([until, reading.signal]));
    else dock.showOnlyTab();
  };
  startReading();
  obey = (next) => {
    const readingChanged = next.read !== orders?.read;
    orders = next;
    dock.obey(next);
    if (readingChanged) startReading();
  };

  const stopListening = [
    onMessage('readAgain', () => {
      if (orders?.read) void ask(() => sendMessage('pageRead', page.conversation()));
    }),
    onMessage('insertIntoPage', ({ data }) => page.insertDraft(data)),
    onMessage('replyText', page.replyText),
    onMessage('toggleSidebar', () => dock.toggle()),
    onMessage('diagnose', page.diagnose),
    onMessage('pageStructure', page.structure),
  ];
  until.addEventListener('abort', () => {
    for (const stop of stopListening) stop();
  });
}

type Ask = ReturnType<typeof createAsk>;

/** Sends to the background. When the extension is gone it ends the visit, once; any other failure yields nothing and is left for the next change. */
function createAsk(isAlive: IsAlive, gone: () => void) {
  let ended = false;
  return async <T>(send: () => Promise<T>): Promise<T | undefined> => {
    if (ended) return undefined;
    try {
      if (isAlive()) return await send();
    } catch {
      // The background did not answer: what it was told is told again with the next change.
    }
    if (!ended && !isAlive()) {
      ended = true;
      gone();
    }
    return undefined;
  };
}

function readWhile(page: MailPage, dock: ReturnType<typeof createDock>, ask: Ask, until: AbortSignal): void {
  let visibleThreads: readonly string[] = [];

  const report = () => {
    const reading = page.conversation();
    dock.follow(reading);
    void ask(() => sendMessage('pageRead', reading));
  };
  const mark = async () => {
    if (visibleThreads.length === 0) return;
    const asked = { account: page.account()?.value, threadIds: [...visibleThreads] };
    const marks = await ask(() => sendMessage('rowMarks', asked));
    if (marks && !until.aborted) page.markRows(new Map(Object.entries(marks)), until);
  };

  page.onChange(report, until);
  page.onRows((threadIds) => {
    visibleThreads = threadIds;
    void mark();
  }, until);
  const stop = onMessage('marksChanged', () => void mark());
  until.addEventListener('abort', stop);
  report();
}
