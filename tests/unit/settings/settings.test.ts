/** What holds before the user has chosen anything: nothing is read, nothing is paused, the browser's language is spoken. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '#lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a fresh installation has no consent and a calm beginning', async () => {
  const values = await Promise.all(
    Object.entries(settings).map(async ([name, item]) => [name, await item.getValue()] as const),
  );
  expect(Object.fromEntries(values)).toEqual({
    consentAt: null,
    chosenLanguage: null,
    paused: false,
    pausedSites: [],
    ownAddresses: [],
    ownName: '',
    notClients: [],
    sensitivity: {},
    quietFaults: { everywhere: [], byClient: {} },
    senderAnswers: [],
    dock: { open: true, width: 360 },
    analysisQueue: [],
    analysedWith: null,
  });
});

test('what is set is kept on this device alone', async () => {
  await settings.consentAt.setValue(5);
  expect(await fakeBrowser.storage.local.get()).toEqual({ consentAt: 5 });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
