/** Wires the sidebar of a mail tab to the background. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SidebarActions } from '#components/sidebar/actions.ts';
import { Sidebar } from '#components/sidebar/Sidebar.tsx';
import { useDocumentWords } from '#components/ui/Words.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { err } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { onMessage, sendMessage } from '#lib/rpc/messaging.ts';

const LOADING: SidebarView = { kind: 'loading', language: resolveLanguage(null, navigator.languages) };

const viewListeners = new Set<() => void>();
const askAgain = () => {
  for (const listener of viewListeners) listener();
};

onMessage('viewChanged', askAgain);

const actions: SidebarActions = {
  addClient: (data) => sendMessage('addClient', data).catch(() => err('invalid')),
  notAClient: (address) => sendMessage('notAClient', { address }),
  setFindingState: (data) => sendMessage('setFindingState', data),
  addTerm: (data) => sendMessage('addTerm', data).catch(() => err('invalid')),
  insertDraft: (data) => sendMessage('insertDraft', data).catch(() => err('no-page')),
  copyText: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  readAgain: () => sendMessage('readPageAgain', undefined).then(askAgain),
  close: () => sendMessage('closeSidebar', undefined),
  openPage: (page) => sendMessage('openPage', { page }),
};

function useView(): SidebarView {
  const [view, setView] = useState(LOADING);
  useEffect(() => {
    let turn = 0;
    const ask = async () => {
      turn += 1;
      const mine = turn;
      try {
        const answer = await sendMessage('sidebarView', undefined);
        if (mine === turn) setView(answer);
      } catch {
        // The background has been replaced by an update: what is shown stays, and the mail page says "reload this tab".
      }
    };
    viewListeners.add(ask);
    ask();
    return () => {
      viewListeners.delete(ask);
      turn = -1;
    };
  }, []);
  return view;
}

/** The sidebar looks as the mail beside it; where the view does not say, as it looked last. */
function useMailTheme({ theme }: SidebarView): void {
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function App() {
  const view = useView();
  useMailTheme(view);
  useDocumentWords(view.language, messagesFor(view.language).common.product);
  return <Sidebar view={view} actions={actions} now={Date.now()} />;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
