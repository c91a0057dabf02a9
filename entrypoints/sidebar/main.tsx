/** Wires the sidebar to the background: the one in a mail tab, and the one in the browser's side panel. */
import { StrictMode, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import type { SidebarActions } from '#components/sidebar/actions.ts';
import { Sidebar } from '#components/sidebar/Sidebar.tsx';
import { useShownView } from '#components/sidebar/shown-view.ts';
import { useDocumentWords } from '#components/ui/Words.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import type { Failure } from '#lib/core/failure.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { hasSidePanel, openSidePanel } from '#lib/platform/side-panel.ts';
import { tabInFront, watchTabInFront } from '#lib/platform/tab-in-front.ts';
import { doneOrFailure, failureOf, orFailure } from '#lib/rpc/failure.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { findSidebarHome, type SidebarHome } from '#lib/rpc/sidebar-home.ts';

const LOADING: SidebarView = { kind: 'loading', language: resolveLanguage(null, navigator.languages) };

const HOME = findSidebarHome({ tabInFront, watchTabInFront });

function sidebarActions(home: SidebarHome, askAgain: () => void, fail: (failure: Failure) => void): SidebarActions {
  const { send } = home;
  const orFail = async (done: Promise<Result<void, Failure>>) => {
    const outcome = await done;
    if (!outcome.ok) fail(outcome.error);
  };
  const close = () => void orFail(doneOrFailure(send('closeSidebar', undefined)));
  return {
    addClient: (data) => orFailure(send('addClient', data)),
    notAClient: (address) => doneOrFailure(send('notAClient', { address })),
    nameSender: (data) => orFailure(send('nameSender', data)),
    setFindingState: (data) => doneOrFailure(send('setFindingState', data)),
    markWords: (data) => doneOrFailure(send('markWords', data)),
    grantFree: (data) => orFailure(send('grantFree', data)),
    quietFault: (data) => doneOrFailure(send('quietFault', data)),
    addTerm: (data) => orFailure(send('addTerm', data)),
    setUsed: (data) => orFailure(send('setUsed', data)),
    insertDraft: (data) => send('insertDraft', data).catch(() => err('no-page')),
    ownReply: () => send('ownReply', undefined).catch(() => err('no-page')),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    async readAgain() {
      const read = await orFailure(send('readPageAgain', undefined));
      if (read.ok) askAgain();
      else fail(read.error === 'no-page' ? 'no-answer' : read.error);
    },
    openPage: (page, view) => void orFail(doneOrFailure(sendMessage('openPage', { page, view }))),
    ...(home.kind === 'panel' ? { checkText } : { close, openPanel: hasSidePanel() ? openPanel(close) : undefined }),
  };
}

function checkText(text: string): ReturnType<NonNullable<SidebarActions['checkText']>> {
  return sendMessage('checkText', { text }).then(ok, (thrown: unknown) => err(failureOf(thrown)));
}

/** One sidebar is enough: this one goes where the other has come. */
function openPanel(close: () => void): () => Promise<boolean> {
  return async () => {
    const opened = await openSidePanel();
    if (opened) close();
    return opened;
  };
}

/** The sidebar looks as the mail beside it; where the view does not say, as it looked last. */
function useMailTheme({ theme }: SidebarView): void {
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function App() {
  const { shown, askAgain, fail } = useShownView(LOADING, HOME.askForView, HOME.onViewChange);
  const { view, failure } = shown;
  const actions = useMemo(() => sidebarActions(HOME, askAgain, fail), [askAgain, fail]);
  useMailTheme(view);
  useDocumentWords(view.language, messagesFor(view.language).common.product);
  return <Sidebar view={view} failure={failure} actions={actions} now={Date.now()} />;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
