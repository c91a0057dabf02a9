/** Wires the desk to the settings and the background. */
import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '#components/desk/Desk.tsx';
import { Flags } from '#components/desk/Flags.tsx';
import { type CheckedTab, SelfCheck } from '#components/desk/SelfCheck.tsx';
import { Settings } from '#components/desk/Settings.tsx';
import { useSetting } from '#components/ui/use-setting.ts';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { type DeskView, viewOfHash } from '#lib/core/desk-view.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { Signal } from '#lib/core/signal.ts';
import { MAIL_ORIGINS, siteOfOrigin } from '#lib/core/site.ts';
import { attempt } from '#lib/db/failure.ts';
import { useVerdicts } from '#lib/db/live.ts';
import { takeBackVerdicts } from '#lib/db/read/verdicts.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { doneOrFailure, orFailure } from '#lib/rpc/failure.ts';
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

interface ViewProps {
  /** Says what failed; nothing, when something worked. */
  readonly say: (failure: Failure | undefined) => void;
}

function SettingsView({ say }: ViewProps) {
  const [language, setLanguage] = useSetting(stored.chosenLanguage);
  const [ownName, setOwnName] = useSetting(stored.ownName);
  const [ownAddresses, setOwnAddresses] = useSetting(stored.ownAddresses);
  const [notClients, setNotClients] = useSetting(stored.notClients);
  const [quiet, setQuiet] = useSetting(stored.quietFaults);
  const [paused, setPaused] = useSetting(stored.paused);
  const [pausedSites, setPausedSites] = useSetting(stored.pausedSites);
  const [consentAt, setConsentAt] = useSetting(stored.consentAt);
  if (
    language === undefined ||
    ownName === undefined ||
    ownAddresses === undefined ||
    notClients === undefined ||
    quiet === undefined ||
    paused === undefined ||
    pausedSites === undefined ||
    consentAt === undefined
  ) {
    return null;
  }
  const sites = SITES_OF_THIS_VERSION;
  const orSay =
    <T,>(change: (value: T) => Promise<void>) =>
    (value: T) =>
      void sayOutcome(change(value), say);
  return (
    <Settings
      model={{
        language,
        ownName,
        ownAddresses,
        notClients,
        quietEverywhere: quiet.everywhere,
        quietForClients: Object.values(quiet.byClient).flat().length,
        paused,
        pausedSites,
        consentAt,
        sites,
      }}
      actions={{
        setLanguage: orSay(setLanguage),
        setOwnName: orSay(setOwnName),
        setOwnAddresses: orSay(setOwnAddresses),
        setNotClients: orSay(setNotClients),
        setQuietEverywhere: (everywhere) => void sayOutcome(setQuiet({ ...quiet, everywhere }), say),
        markForAllClients: () => void sayOutcome(setQuiet({ ...quiet, byClient: {} }), say),
        setPaused: orSay(setPaused),
        setPausedSites: orSay(setPausedSites),
        withdrawConsent: () => void sayOutcome(setConsentAt(null), say),
        openWelcome: () => void sayOutcome(sendMessage('openPage', { page: 'welcome' }), say),
      }}
    />
  );
}

function FlagsView({ say }: ViewProps) {
  const [sensitivity, setSensitivity] = useSetting(stored.sensitivity);
  const verdicts = useVerdicts();
  useEffect(() => {
    if (verdicts?.ok === false) say(`record-${verdicts.error}`);
  }, [verdicts, say]);
  if (sensitivity === undefined || verdicts === undefined) return null;
  return (
    <Flags
      sensitivity={sensitivity}
      verdicts={verdicts.ok ? verdicts.value : []}
      onSensitivity={(signal, value) => void sayOutcome(setSensitivity({ ...sensitivity, [signal]: value }), say)}
      onTakeBack={(clientId, signal) => void takeBack(clientId, signal, say)}
    />
  );
}

async function takeBack(clientId: string, signal: Signal, say: ViewProps['say']): Promise<void> {
  const done = await attempt(() => takeBackVerdicts(clientId, signal));
  if (done.ok) await sayOutcome(sendMessage('recordChanged', undefined), say);
  else say(`record-${done.error}`);
}

async function sayOutcome(done: Promise<void>, say: ViewProps['say']): Promise<void> {
  const outcome = await doneOrFailure(done);
  say(outcome.ok ? undefined : outcome.error);
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
  const structure = await orFailure(sendMessage('structureOfTab', { tabId }));
  if (!structure.ok) return false;
  return navigator.clipboard.writeText(structure.value).then(
    () => true,
    () => false,
  );
}

function SelfCheckView({ say }: ViewProps) {
  const [tabs, setTabs] = useState<CheckedTab[]>();
  const refresh = useCallback(() => void sayOutcome(checkTabs().then(setTabs), say), [say]);
  useEffect(refresh, [refresh]);
  return <SelfCheck tabs={tabs} onRefresh={refresh} onCopyStructure={copyStructure} />;
}

function View({ view, say }: ViewProps & { readonly view: DeskView }) {
  switch (view) {
    case 'settings':
      return <SettingsView say={say} />;
    case 'flags':
      return <FlagsView say={say} />;
    case 'self-check':
      return <SelfCheckView say={say} />;
  }
}

function App() {
  const view = viewOfHash(useHash());
  const [failure, setFailure] = useState<Failure>();
  const [language] = useSetting(stored.chosenLanguage);
  const spoken = resolveLanguage(language ?? null, navigator.languages);
  useDocumentWords(spoken, messagesFor(spoken).common.product);
  return (
    <WordsProvider language={spoken}>
      <Desk view={view} failure={failure}>
        <View view={view} say={setFailure} />
      </Desk>
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
