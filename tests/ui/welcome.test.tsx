/** The welcome page: nothing is read before the button is pressed, and a withheld site permission is said. */
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome, type WelcomeModel } from '#components/welcome/Welcome.tsx';
import { LANGUAGES } from '#lib/core/language.ts';
import { expectAccessible, expectNothingCutOff, renderPage } from './render.tsx';

const ASKING: WelcomeModel = { consent: false, ownAddresses: [], permission: 'granted' };
const NO_ACTIONS = {
  giveConsent: () => undefined,
  setOwnAddresses: () => undefined,
  askPermission: () => undefined,
  openSettings: () => undefined,
};

beforeEach(() => page.viewport(700, 900));

test.each(LANGUAGES)('in %s, accessible in both themes', async (language) => {
  for (const theme of ['light', 'dark'] as const) {
    const welcome = <Welcome model={{ ...ASKING, permission: 'missing' }} actions={NO_ACTIONS} />;
    const screen = await renderPage(language, theme, welcome);
    await expectAccessible();
    expectNothingCutOff();
    await screen.unmount();
  }
});

test('the consent is one button, and then it says what to reload', async () => {
  function Asking() {
    const [consent, setConsent] = useState(false);
    return <Welcome model={{ ...ASKING, consent }} actions={{ ...NO_ACTIONS, giveConsent: () => setConsent(true) }} />;
  }
  const screen = await renderPage('en', 'light', <Asking />);
  await screen.getByRole('button', { name: 'Read my mail on this device' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Ready' })).toHaveFocus();
  await expect.element(screen.getByText(/^Reload the mail tabs/)).toBeVisible();
  await expectAccessible();
});

test('own addresses are taken before the consent', async () => {
  const kept: string[][] = [];
  const actions = { ...NO_ACTIONS, setOwnAddresses: (addresses: string[]) => void kept.push(addresses) };
  const screen = await renderPage('en', 'light', <Welcome model={ASKING} actions={actions} />);
  await screen.getByLabelText('Add an address').fill('me@example.org');
  await screen.getByRole('button', { name: 'Add' }).click();
  expect(kept).toEqual([['me@example.org']]);
});

test('a refused permission says where to allow it', async () => {
  const screen = await renderPage(
    'en',
    'light',
    <Welcome model={{ ...ASKING, permission: 'refused' }} actions={NO_ACTIONS} />,
  );
  await expect.element(screen.getByText(/The browser still says no/)).toBeVisible();
});
