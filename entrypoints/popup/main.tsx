/** Wires the popup to the record, the settings and the background. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Popup } from '#components/popup/Popup.tsx';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import { browser } from '#imports';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { useSetting } from '#components/ui/use-setting.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { Result } from '#lib/core/result.ts';
import { type Site, siteOfOrigin } from '#lib/core/site.ts';
import type { RecordFailure } from '#lib/db/failure.ts';
import { useAnswersOwed, useClientSearch, useNewestFlags } from '#lib/db/live.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { chosenLanguage, consentAt, paused, pausedSites } from '#lib/settings/settings.ts';
import { type Kept, popupActions } from './popup-actions.ts';

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
