/** The desk: settings that change at once, and a self-check that shows what was found and how. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Desk } from '#components/desk/Desk.tsx';
import { type CheckedTab, SelfCheck } from '#components/desk/SelfCheck.tsx';
import { Settings, type SettingsActions, type SettingsModel } from '#components/desk/Settings.tsx';
import { viewOfHash } from '#lib/core/desk-view.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { daysAgo } from './fixtures/make.ts';
import { expectAccessible, expectNothingCutOff, renderPage, type Theme } from './render.tsx';

const MODEL: SettingsModel = {
  language: null,
  ownName: 'Sam Ray',
  ownAddresses: ['sam@example.com'],
  notClients: ['news@shop.example'],
  quietEverywhere: ['waffle'],
  quietForClients: 2,
  paused: false,
  pausedSites: [],
  consentAt: daysAgo(30),
  sites: ['gmail'],
};

const TABS: CheckedTab[] = [
  {
    tabId: 1,
    site: 'gmail',
    diagnosis: {
      site: 'gmail',
      reading: 'open',
      fields: [
        { field: 'account', foundBy: { strategy: 'title-address', sure: 'sure' }, missed: [] },
        { field: 'thread-id', foundBy: { strategy: 'legacy-id', sure: 'guess' }, missed: ['perm-id'] },
        { field: 'subject', missed: ['heading'] },
      ],
    },
  },
  { tabId: 2, site: 'gmail', diagnosis: undefined },
];

function showSettings(given: Partial<SettingsModel> = {}, language: Language = 'en', theme: Theme = 'light') {
  const calls: [string, unknown][] = [];
  const note = (name: string) => (value?: unknown) => void calls.push([name, value]);
  const actions: SettingsActions = {
    setLanguage: note('setLanguage'),
    setOwnName: note('setOwnName'),
    setOwnAddresses: note('setOwnAddresses'),
    setNotClients: note('setNotClients'),
    setQuietEverywhere: note('setQuietEverywhere'),
    markForAllClients: note('markForAllClients'),
    setPaused: note('setPaused'),
    setPausedSites: note('setPausedSites'),
    withdrawConsent: note('withdrawConsent'),
    openWelcome: note('openWelcome'),
  };
  const desk = (
    <Desk view="settings">
      <Settings model={{ ...MODEL, ...given }} actions={actions} />
    </Desk>
  );
  return renderPage(language, theme, desk).then((screen) => ({ screen, calls }));
}

function showSelfCheck(tabs: readonly CheckedTab[], language: Language = 'en', theme: Theme = 'light') {
  const desk = (
    <Desk view="self-check">
      <SelfCheck tabs={tabs} onRefresh={() => undefined} onCopyStructure={async () => true} />
    </Desk>
  );
  return renderPage(language, theme, desk);
}

beforeEach(() => page.viewport(1100, 800));

test.each(LANGUAGES)('settings and self-check in %s, wide and narrow', async (language) => {
  for (const [theme, width] of [
    ['light', 1100],
    ['dark', 400],
  ] as const) {
    await page.viewport(width, 800);
    const { screen } = await showSettings({}, language, theme);
    await expectAccessible();
    expectNothingCutOff();
    await screen.unmount();
    const check = await showSelfCheck(TABS, language, theme);
    await expectAccessible();
    expectNothingCutOff();
    await check.unmount();
  }
});

test('every view is a link', async () => {
  expect(viewOfHash('#self-check')).toBe('self-check');
  expect(viewOfHash('#nonsense')).toBe('settings');
  const { screen } = await showSettings();
  await expect.element(screen.getByRole('link', { name: 'Self-check' })).toHaveAttribute('href', '#self-check');
  await expect.element(screen.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
});

test('addresses are normalised when added, refused when they are none, and removed', async () => {
  const { screen, calls } = await showSettings();
  await screen.getByLabelText('Add an address').fill('no address');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('This does not look like an address.')).toBeVisible();
  await screen.getByLabelText('Add an address').fill(' Hello@Example.COM ');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: 'Remove news@shop.example' }).click();
  expect(calls).toEqual([
    ['setOwnAddresses', ['sam@example.com', 'hello@example.com']],
    ['setNotClients', []],
  ]);
});

test('the own name is seen and changed', async () => {
  const { screen, calls } = await showSettings();
  const field = screen.getByRole('textbox', { name: 'Your name' });
  await expect.element(field).toHaveValue('Sam Ray');
  await expect.element(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await field.fill(' Samira Ray ');
  await userEvent.keyboard('{Enter}');
  expect(calls).toEqual([['setOwnName', 'Samira Ray']]);
});

test('language, pauses and consent', async () => {
  const { screen, calls } = await showSettings();
  await screen.getByLabelText('Language').last().selectOptions('Türkçe');
  await screen.getByRole('switch', { name: 'Pause everything' }).click();
  await screen.getByRole('switch', { name: 'Pause on Gmail' }).click();
  await screen.getByRole('button', { name: 'Withdraw' }).click();
  expect(calls).toEqual([
    ['setLanguage', 'tr'],
    ['setPaused', true],
    ['setPausedSites', ['gmail']],
    ['withdrawConsent', undefined],
  ]);
});

test('without consent it says so and leads to the welcome page', async () => {
  const { screen, calls } = await showSettings({ consentAt: null });
  await screen.getByRole('button', { name: 'See and decide' }).click();
  expect(calls).toEqual([['openWelcome', undefined]]);
});

test('what fails is said above the view', async () => {
  const screen = await renderPage('en', 'light', <Desk view="settings" failure="no-answer" children={undefined} />);
  await expect.element(screen.getByRole('alert').getByText(/^Good Terms does not answer\./)).toBeVisible();
  await expectAccessible();
});

test('the self-check says what was found, by what, how surely, and copies the structure', async () => {
  const screen = await showSelfCheck(TABS);
  await expect.element(screen.getByRole('row', { name: /account title-address Sure/ })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /subject .*heading Not found/ })).toBeVisible();
  await expect.element(screen.getByText(/This tab does not answer/)).toBeVisible();
  await screen.getByRole('button', { name: 'Copy the page’s structure' }).click();
  await expect.element(screen.getByText('The structure is copied.').first()).toBeVisible();
});

test('without a mail tab the self-check says what to open', async () => {
  const screen = await showSelfCheck([]);
  await expect.element(screen.getByText(/No mail tab is open/)).toBeVisible();
});

test('what the second look marks is switched on and off by kind, and for all clients again', async () => {
  const { screen, calls } = await showSettings();
  const { faults, settings } = messagesFor('en');
  await expect.element(screen.getByRole('switch', { name: faults.waffle.name })).not.toBeChecked();
  await screen.getByRole('switch', { name: faults.waffle.name }).click();
  await screen.getByRole('switch', { name: faults.blame.name }).click();
  await screen.getByRole('button', { name: settings.markForAllClients({ count: 2 }) }).click();
  expect(calls).toEqual([
    ['setQuietEverywhere', []],
    ['setQuietEverywhere', ['waffle', 'blame']],
    ['markForAllClients', undefined],
  ]);
});
