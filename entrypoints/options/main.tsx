/** Wires the desk to the settings and the background. */
import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '#components/desk/Desk.tsx';
import { type CheckedTab, SelfCheck } from '#components/desk/SelfCheck.tsx';
import { Settings } from '#components/desk/Settings.tsx';
import { useSetting } from '#components/ui/use-setting.ts';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { viewOfHash } from '#lib/core/desk-view.ts';
import { MAIL_ORIGINS, siteOfOrigin } from '#lib/core/site.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import * as stored from '#lib/settings/settings.ts';

const SITES_OF_THIS_VERSION = [...new Set(MAIL_ORIGINS.flatMap((origin) => siteOfOrigin(origin) ?? []))];

function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash,
  );
}

function SettingsView() {
  const [language, setLanguage] = useSetting(stored.chosenLanguage);
  const [ownName, setOwnName] = useSetting(stored.ownName);
  const [ownAddresses, setOwnAddresses] = useSetting(stored.ownAddresses);
  const [notClients, setNotClients] = useSetting(stored.notClients);
  const [paused, setPaused] = useSetting(stored.paused);
  const [pausedSites, setPausedSites] = useSetting(stored.pausedSites);
  const [consentAt, setConsentAt] = useSetting(stored.consentAt);
  if (
    language === undefined ||
    ownName === undefined ||
    ownAddresses === undefined ||
    notClients === undefined ||
    paused === undefined ||
    pausedSites === undefined ||
    consentAt === undefined
  ) {
    return null;
  }
  const sites = SITES_OF_THIS_VERSION;
  return (
    <Settings
      model={{ language, ownName, ownAddresses, notClients, paused, pausedSites, consentAt, sites }}
      actions={{
        setLanguage,
        setOwnName,
        setOwnAddresses,
        setNotClients,
        setPaused,
        setPausedSites,
        withdrawConsent: () => setConsentAt(null),
        openWelcome: () => sendMessage('openPage', { page: 'welcome' }),
      }}
    />
  );
}

async function checkTabs(): Promise<CheckedTab[]> {
  const tabs = await sendMessage('mailTabs', undefined);
  return Promise.all(
    tabs.map(async ({ tabId, site }) => {
      const answer = await sendMessage('diagnoseTab', { tabId });
      return { tabId, site, diagnosis: answer.ok ? answer.value : undefined };
    }),
  );
}

async function copyStructure(tabId: number): Promise<boolean> {
  const structure = await sendMessage('structureOfTab', { tabId });
  if (!structure.ok) return false;
  return navigator.clipboard.writeText(structure.value).then(
    () => true,
    () => false,
  );
}

function SelfCheckView() {
  const [tabs, setTabs] = useState<CheckedTab[]>();
  const refresh = useCallback(() => void checkTabs().then(setTabs), []);
  useEffect(refresh, [refresh]);
  return <SelfCheck tabs={tabs} onRefresh={refresh} onCopyStructure={copyStructure} />;
}

function App() {
  const view = viewOfHash(useHash());
  const [language] = useSetting(stored.chosenLanguage);
  const spoken = resolveLanguage(language ?? null, navigator.languages);
  useDocumentWords(spoken, messagesFor(spoken).common.product);
  return (
    <WordsProvider language={spoken}>
      <Desk view={view}>{view === 'settings' ? <SettingsView /> : <SelfCheckView />}</Desk>
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
