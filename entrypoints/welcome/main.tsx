/** Wires the welcome page to the settings and the browser's site permission. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useSetting } from '#components/ui/use-setting.ts';
import { useDocumentWords, WordsProvider } from '#components/ui/Words.tsx';
import { Welcome, type WelcomeModel } from '#components/welcome/Welcome.tsx';
import '#components/styles/tokens.css';
import '#components/styles/base.css';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { hasMailPermission, requestMailPermission } from '#lib/platform/permissions.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { chosenLanguage, consentAt, ownAddresses } from '#lib/settings/settings.ts';

function usePermission() {
  const [permission, setPermission] = useState<WelcomeModel['permission']>();
  useEffect(() => {
    hasMailPermission().then((granted) => setPermission(granted ? 'granted' : 'missing'));
  }, []);
  const ask = async () => setPermission((await requestMailPermission()) ? 'granted' : 'refused');
  return [permission, ask] as const;
}

function App() {
  const [language] = useSetting(chosenLanguage);
  const [consent, setConsent] = useSetting(consentAt);
  const [own, setOwn] = useSetting(ownAddresses);
  const [permission, askPermission] = usePermission();
  const spoken = resolveLanguage(language ?? null, navigator.languages);
  useDocumentWords(spoken, messagesFor(spoken).welcome.title);
  if (consent === undefined || own === undefined || permission === undefined) return null;
  return (
    <WordsProvider language={spoken}>
      <Welcome
        model={{ consent: consent !== null, ownAddresses: own, permission }}
        actions={{
          giveConsent: () => setConsent(Date.now()),
          setOwnAddresses: setOwn,
          askPermission,
          openSettings: () => sendMessage('openPage', { page: 'options' }),
        }}
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
