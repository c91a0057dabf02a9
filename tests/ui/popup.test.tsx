/** The popup: who waits, what was flagged, the search and the pause, with the keyboard and in every language. */
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupActions, PopupModel } from '#components/popup/model.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { NOW } from './fixtures/make.ts';
import { noActions, today } from './fixtures/popup.ts';
import { expectAccessible, expectNothingCutOff, renderPage, type Theme } from './render.tsx';

beforeEach(() => page.viewport(360, 560));

const show = (
  model: PopupModel,
  actions: Partial<PopupActions> = {},
  language: Language = 'en',
  theme: Theme = 'light',
) => renderPage(language, theme, <Popup model={model} actions={{ ...noActions, ...actions }} now={NOW} />);

test.each(LANGUAGES)('a day in %s, accessible in both themes', async (language) => {
  for (const theme of ['light', 'dark'] as const) {
    const screen = await show(today, {}, language, theme);
    await expectAccessible();
    expectNothingCutOff();
    await screen.unmount();
  }
});

test('the search has the focus, and Enter on a line opens its conversation', async () => {
  const opened: string[] = [];
  const screen = await show(today, {
    openMessage: async (id) => {
      opened.push(id);
      return 'opened';
    },
  });
  await expect.element(screen.getByLabelText('Find a client')).toHaveFocus();
  await expect.element(screen.getByText('as far as seen here')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(opened).toEqual(['m1']);
});

test('a message that is gone says so', async () => {
  const screen = await show(today, { openMessage: async () => 'gone' });
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(screen.getByText('That message is no longer on record.')).toBeVisible();
});

test('typing searches, and a client opens', async () => {
  const opened: string[] = [];
  function Searching() {
    const [query, search] = useState('');
    const found = query === 'zzz' ? [] : [{ id: 'c1', name: 'Maya Whitfield', organisation: 'Harrow Bakery' }];
    const openClient = async (id: string) => {
      opened.push(id);
      return id === 'c1' ? ('opened' as const) : ('no-mail' as const);
    };
    return <Popup model={{ ...today, query, found }} actions={{ ...noActions, search, openClient }} now={NOW} />;
  }
  const screen = await renderPage('en', 'light', <Searching />);
  await userEvent.keyboard('maya');
  await expect.element(screen.getByText('Harrow Bakery')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(opened).toEqual(['c1']);
  await screen.getByLabelText('Find a client').fill('zzz');
  await expect.element(screen.getByText(/No client matches/)).toBeVisible();
});

test('a client whose mail has not been seen says so', async () => {
  const found = [{ id: 'c2', name: 'Bo Berg', organisation: '' }];
  const screen = await show({ ...today, query: 'bo', found }, { openClient: async () => 'no-mail' });
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(screen.getByText('No mail from this client has been seen here yet.')).toBeVisible();
});

test.each(LANGUAGES)('an answer given elsewhere is set aside in %s, and taken back', async (language) => {
  const calls: unknown[] = [];
  function Answering() {
    const [gone, setGone] = useState<string>();
    const actions = {
      ...noActions,
      setAnsweredElsewhere: async (id: string, answered: boolean) => {
        calls.push([id, answered]);
        setGone(answered ? id : undefined);
        return true;
      },
    };
    const owed = today.owed?.filter(({ messageId }) => messageId !== gone);
    return <Popup model={{ ...today, owed }} actions={actions} now={NOW} />;
  }
  const { common, popup } = messagesFor(language);
  const name = '\u2068Maya Whitfield\u2069';
  const screen = await renderPage(language, 'light', <Answering />);
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe(popup.answeredElsewhere({ name }));
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText(popup.wasAnsweredElsewhere({ name }))).toBeVisible();
  await expect.element(screen.getByRole('button', { name: common.undo })).toHaveFocus();
  await expectAccessible();
  expectNothingCutOff();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: common.undo })).not.toBeInTheDocument();
  expect(calls).toEqual([
    ['m1', true],
    ['m1', false],
  ]);
});

test('a record that cannot be read says so and shows no loading', async () => {
  const screen = await show({ ...today, owed: undefined, flags: undefined, failure: 'record-unavailable' });
  await expect.element(screen.getByText(/^The record cannot be opened\./)).toBeVisible();
  await expect.element(screen.getByText('One moment')).not.toBeInTheDocument();
  await expectAccessible();
});

test('an empty day is calm', async () => {
  const screen = await show({ ...today, owed: [], flags: [] });
  await expect.element(screen.getByText('All quiet')).toBeVisible();
  await expectAccessible();
});

test('before the consent it says that nothing is read', async () => {
  const pages: string[] = [];
  const screen = await show(
    { ...today, consent: false, owed: [], flags: [] },
    { openPage: (name) => pages.push(name) },
  );
  await screen.getByRole('button', { name: 'See and decide' }).click();
  expect(pages).toEqual(['welcome']);
});

test('pauses everything or one site', async () => {
  const calls: unknown[] = [];
  const screen = await show(today, {
    pause: (paused) => calls.push(paused),
    pauseSite: (site, paused) => calls.push([site, paused]),
  });
  await screen.getByRole('button', { name: 'Pause everything' }).click();
  await screen.getByRole('button', { name: 'Pause on Gmail' }).click();
  expect(calls).toEqual([true, ['gmail', true]]);
});

test.each(LANGUAGES)('the side panel is offered in %s where the browser has one', async (language) => {
  const { open } = messagesFor(language).panel;
  const opened: string[] = [];
  const screen = await show(today, { openPanel: () => void opened.push('panel') }, language);
  expectNothingCutOff();
  await expectAccessible();
  await screen.getByRole('button', { name: open }).click();
  expect(opened).toEqual(['panel']);
  await screen.unmount();
  const without = await show(today, {}, language);
  await expect.element(without.getByRole('button', { name: open })).not.toBeInTheDocument();
});
