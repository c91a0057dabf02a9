/** Wires the popup to the record, the settings and the background. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import type { PopupActions } from '#components/popup/model.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import { browser } from '#imports';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { useSetting } from '#components/ui/use-setting.ts';
import { type Site, siteOfOrigin } from '#lib/core/site.ts';
import { useAnswersOwed, useClientSearch, useNewestFlags } from '#lib/db/live.ts';
import { recentIncoming } from '#lib/db/read/recent-incoming.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { chosenLanguage, consentAt, paused, pausedSites } from '#lib/settings/settings.ts';

z.config({ jitless: true });

const NEWEST_FLAGS = 6;

async function openMessage(messageId: string): Promise<boolean> {
  const opened = await sendMessage('openConversation', { messageId });
  if (opened.ok) window.close();
  return opened.ok;
}

async function openClient(clientId: string): Promise<boolean> {
  const [newest] = await recentIncoming(clientId, 1);
  return newest !== undefined && openMessage(newest.message.id);
}

function useSiteInFront(): Site | undefined {
  const [site, setSite] = useState<Site>();
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (tab?.url !== undefined) setSite(siteOfOrigin(new URL(tab.url).origin));
    });
  }, []);
  return site;
}

function App() {
  const [language] = useSetting(chosenLanguage);
  const [consent] = useSetting(consentAt);
  const [isPaused, setPaused] = useSetting(paused);
  const [sites, setSites] = useSetting(pausedSites);
  const [query, setQuery] = useState('');
  const site = useSiteInFront();
  const owed = useAnswersOwed();
  const flags = useNewestFlags(NEWEST_FLAGS);
  const found = useClientSearch(query);
  const spoken = resolveLanguage(language ?? null, navigator.languages);
  useDocumentWords(spoken, messagesFor(spoken).common.product);
  if (language === undefined || consent === undefined || sites === undefined) return null;

  const actions: PopupActions = {
    search: setQuery,
    openMessage,
    openClient,
    pause: setPaused,
    pauseSite: (id, pause) => setSites(pause ? [...sites, id] : sites.filter((other) => other !== id)),
    openPage: async (page) => {
      await sendMessage('openPage', { page });
      window.close();
    },
  };
  return (
    <WordsProvider language={spoken}>
      <Popup
        model={{
          consent: consent !== null,
          paused: isPaused === true,
          site: site === undefined ? undefined : { id: site, paused: sites.includes(site) },
          owed,
          flags,
          query,
          found,
        }}
        actions={actions}
        now={Date.now()}
      />
    </WordsProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
