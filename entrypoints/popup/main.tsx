/** Wires the popup to the record, the settings and the background. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import type { Opened, PopupActions } from '#components/popup/model.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import { browser } from '#imports';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { useSetting } from '#components/ui/use-setting.ts';
import type { Failure } from '#lib/core/failure.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { type Site, siteOfOrigin } from '#lib/core/site.ts';
import { attempt, type RecordFailure } from '#lib/db/failure.ts';
import { useAnswersOwed, useClientSearch, useNewestFlags } from '#lib/db/live.ts';
import { setAnsweredElsewhere } from '#lib/db/messages.ts';
import { recentIncoming } from '#lib/db/read/recent-incoming.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { hasSidePanel, openSidePanel } from '#lib/platform/side-panel.ts';
import { doneOrFailure, orFailure } from '#lib/rpc/failure.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { chosenLanguage, consentAt, paused, pausedSites } from '#lib/settings/settings.ts';

z.config({ jitless: true });

const NEWEST_FLAGS = 6;

function useSiteInFront(): Site | undefined {
  const [site, setSite] = useState<Site>();
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([tab]) => {
        if (tab?.url !== undefined) setSite(siteOfOrigin(new URL(tab.url).origin));
      },
      () => setSite(undefined),
    );
  }, []);
  return site;
}

/** What the live queries give: each its value, and the first failure of all. */
function useRecord(query: string) {
  const owed = useAnswersOwed();
  const flags = useNewestFlags(NEWEST_FLAGS);
  const found = useClientSearch(query);
  const failed = [owed, flags, found].find((live) => live !== undefined && !live.ok);
  const failure: Failure | undefined = failed === undefined || failed.ok ? undefined : `record-${failed.error}`;
  return { owed: valueIn(owed), flags: valueIn(flags), found: valueIn(found), failure };
}

function valueIn<T>(live: Result<T, RecordFailure> | undefined): T | undefined {
  return live?.ok ? live.value : undefined;
}

/** The page's own state that actions change. */
interface Kept {
  readonly sites: readonly Site[];
  readonly search: (query: string) => void;
  readonly setPaused: (paused: boolean) => Promise<void>;
  readonly setSites: (sites: Site[]) => Promise<void>;
}

/** What fails is told to `say`, and an action that works takes it back. */
function popupActions(kept: Kept, say: (failure: Failure | undefined) => void): PopupActions {
  async function done<T>(outcome: Promise<Result<T, Failure>>): Promise<T | undefined> {
    const result = await outcome;
    say(result.ok ? undefined : result.error);
    return result.ok ? result.value : undefined;
  }
  const openMessage = async (messageId: string) => (await done(openConversation(messageId))) ?? 'failed';

  return {
    search: kept.search,
    openMessage,
    async openClient(clientId) {
      const incoming = await done(ofRecord(() => recentIncoming(clientId, 1)));
      if (incoming === undefined) return 'failed';
      const [newest] = incoming;
      return newest === undefined ? 'no-mail' : openMessage(newest.message.id);
    },
    async setAnsweredElsewhere(messageId, answered) {
      const instant = answered ? Date.now() : undefined;
      const written = await ofRecord(() => setAnsweredElsewhere(messageId, instant));
      if (written.ok) await done(doneOrFailure(sendMessage('recordChanged', undefined)));
      else say(written.error);
      return written.ok;
    },
    pause: (paused) => void done(doneOrFailure(kept.setPaused(paused))),
    pauseSite(id, pause) {
      const sites = pause ? [...kept.sites, id] : kept.sites.filter((other) => other !== id);
      void done(doneOrFailure(kept.setSites(sites)));
    },
    openPanel: hasSidePanel() ? openPanel : undefined,
    async openPage(page) {
      const opened = await doneOrFailure(sendMessage('openPage', { page }));
      if (opened.ok) window.close();
      else say(opened.error);
    },
  };
}

async function openPanel(): Promise<void> {
  if (await openSidePanel()) window.close();
}

async function openConversation(messageId: string): Promise<Result<Opened, Failure>> {
  const opened = await orFailure(sendMessage('openConversation', { messageId }));
  if (opened.ok) {
    window.close();
    return ok('opened');
  }
  return opened.error === 'unknown-message' ? ok('gone') : err(opened.error);
}

async function ofRecord<T>(work: () => Promise<T>): Promise<Result<T, Failure>> {
  const result = await attempt(work);
  return result.ok ? result : err(`record-${result.error}` as const);
}

function App() {
  const [language] = useSetting(chosenLanguage);
  const [consent] = useSetting(consentAt);
  const [isPaused, setPaused] = useSetting(paused);
  const [sites, setSites] = useSetting(pausedSites);
  const [query, setQuery] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const site = useSiteInFront();
  const record = useRecord(query);
  const spoken = resolveLanguage(language ?? null, navigator.languages);
  useDocumentWords(spoken, messagesFor(spoken).common.product);
  if (language === undefined || consent === undefined || sites === undefined) return null;

  const kept: Kept = { sites, search: setQuery, setPaused, setSites };
  return (
    <WordsProvider language={spoken}>
      <Popup
        model={{
          ...record,
          failure: record.failure ?? failure,
          consent: consent !== null,
          paused: isPaused === true,
          site: site === undefined ? undefined : { id: site, paused: sites.includes(site) },
          query,
        }}
        actions={popupActions(kept, setFailure)}
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
