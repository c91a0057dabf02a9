/** Wires the sidebar of a mail tab to the background. */
import { StrictMode, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import type { SidebarActions } from '#components/sidebar/actions.ts';
import { Sidebar } from '#components/sidebar/Sidebar.tsx';
import { useShownView } from '#components/sidebar/shown-view.ts';
import { useDocumentWords } from '#components/ui/Words.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import type { Failure } from '#lib/core/failure.ts';
import { err, type Result } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { doneOrFailure, failureOf, orFailure } from '#lib/rpc/failure.ts';
import { onMessage, sendMessage } from '#lib/rpc/messaging.ts';

const LOADING: SidebarView = { kind: 'loading', language: resolveLanguage(null, navigator.languages) };

const askForView = () => sendMessage('sidebarView', undefined).catch(failureOf);
const onViewChange = (listener: () => void) => onMessage('viewChanged', listener);

function actionsFor(askAgain: () => void, fail: (failure: Failure) => void): SidebarActions {
  const orFail = async (done: Promise<Result<void, Failure>>) => {
    const outcome = await done;
    if (!outcome.ok) fail(outcome.error);
  };
  return {
    addClient: (data) => orFailure(sendMessage('addClient', data)),
    notAClient: (address) => doneOrFailure(sendMessage('notAClient', { address })),
    setFindingState: (data) => doneOrFailure(sendMessage('setFindingState', data)),
    addTerm: (data) => orFailure(sendMessage('addTerm', data)),
    insertDraft: (data) => sendMessage('insertDraft', data).catch(() => err('no-page')),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    async readAgain() {
      const read = await orFailure(sendMessage('readPageAgain', undefined));
      if (read.ok) askAgain();
      else fail(read.error === 'no-page' ? 'no-answer' : read.error);
    },
    close: () => void orFail(doneOrFailure(sendMessage('closeSidebar', undefined))),
    openPage: (page, view) => void orFail(doneOrFailure(sendMessage('openPage', { page, view }))),
  };
}

/** The sidebar looks as the mail beside it; where the view does not say, as it looked last. */
function useMailTheme({ theme }: SidebarView): void {
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function App() {
  const { shown, askAgain, fail } = useShownView(LOADING, askForView, onViewChange);
  const { view, failure } = shown;
  const actions = useMemo(() => actionsFor(askAgain, fail), [askAgain, fail]);
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
