/** "Who is this?" in the sidebar: one press, an address typed by keyboard alone, a way back; accessible in both directions. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { err } from '#lib/core/result.ts';
import type { ConversationView, SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { conversation, message } from './fixtures/make.ts';
import { expectAccessible, expectNothingCutOff, renderSidebar } from './render.tsx';

const { who } = messagesFor('en');
const MAYA = { name: 'Maya Whitfield', address: 'maya@harrowbakery.example' };
const LONG = { name: 'مایا ویتفیلد', address: `${'a-very-long-name.'.repeat(3)}maya@harrowbakery.example` };

function asking(language: Language = 'en', fields: Partial<ConversationView> = {}): SidebarView {
  return {
    language,
    ...conversation({
      messages: [message({ key: 'm', from: { name: MAYA.name }, text: 'Hello.', author: 'unknown' })],
      unknownSenders: [{ name: MAYA.name, candidates: [MAYA, LONG] }],
      withoutAddress: 1,
      ...fields,
    }),
  };
}

const answered = (language: Language = 'en') =>
  asking(language, {
    unknownSenders: [],
    withoutAddress: 0,
    namedSenders: [MAYA, { name: LONG.name, address: undefined }],
  });

const named = (answer: unknown, name = MAYA.name) => ['nameSender', { signature: 'thread-1', name, answer }];

beforeEach(() => page.viewport(320, 900));

describe.each(LANGUAGES)('in %s', (language) => {
  const words = messagesFor(language).who;

  test('the question, its form and the answers are accessible, and nothing is cut off', async () => {
    const { screen, show } = await renderSidebar(asking(language));
    await expect.element(screen.getByText(words.whoIsThis)).toBeVisible();
    expect(screen.getByRole('heading', { name: MAYA.name }).element().querySelector('bdi')).not.toBeNull();
    await expectAccessible();
    expectNothingCutOff();
    await screen.getByRole('button', { name: words.enterAddress }).click();
    await expect.element(screen.getByLabelText(words.theirAddress)).toHaveFocus();
    await expectAccessible();
    expectNothingCutOff();
    await show(answered(language));
    await expect.element(screen.getByRole('button', { name: words.notThem })).toBeVisible();
    await expectAccessible();
    expectNothingCutOff();
  });
});

test('in the dark theme too', async () => {
  const { show } = await renderSidebar(asking(), 'dark');
  await expectAccessible();
  await show(answered());
  await expectAccessible();
});

test('one press answers with a person who is known, or with nobody', async () => {
  const { screen, calls } = await renderSidebar(asking());
  await screen.getByRole('button', { name: `${MAYA.name} ${MAYA.address}` }).click();
  await expect.element(screen.getByText(who.answerKept)).toBeInTheDocument();
  await screen.getByRole('button', { name: who.notAClient }).click();
  expect(calls).toEqual([named({ kind: 'address', address: MAYA.address }), named({ kind: 'not-a-client' })]);
});

test('an address is typed with the keyboard alone, and Escape leaves the form without an answer', async () => {
  const { screen, calls } = await renderSidebar(asking());
  const enter = screen.getByRole('button', { name: who.enterAddress });
  enter.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByLabelText(who.theirAddress)).toHaveFocus();
  await userEvent.keyboard('x@y{Escape}');
  await expect.element(enter).toHaveFocus();
  expect(calls).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(calls).toEqual([]);
  await userEvent.keyboard(' maya@harrowbakery.example{Enter}');
  expect(calls).toEqual([named({ kind: 'address', address: MAYA.address })]);
});

test('an address that cannot be one is said to be so, and stays in its field', async () => {
  const { screen } = await renderSidebar(asking(), 'light', { nameSender: async () => err('invalid') });
  await screen.getByRole('button', { name: who.enterAddress }).click();
  await screen.getByLabelText(who.theirAddress).fill('maya');
  await screen.getByRole('button', { name: who.useAddress }).click();
  await expect.element(screen.getByText(who.addressInvalid).first()).toBeVisible();
  await expect.element(screen.getByRole('status')).toHaveTextContent(who.addressInvalid);
  await expect.element(screen.getByLabelText(who.theirAddress)).toHaveValue('maya');
});

test('an answer is taken back, and the focus stays with the section', async () => {
  const { screen, calls, show } = await renderSidebar(answered());
  await screen.getByRole('button', { name: who.notThem }).click();
  await screen.getByRole('button', { name: who.askAgain, exact: true }).click();
  expect(calls).toEqual([named({ kind: 'ask-again' }), named({ kind: 'ask-again' }, LONG.name)]);
  await show(asking());
  await expect.element(screen.getByRole('region', { name: who.heading })).toHaveFocus();
  await screen.getByRole('button', { name: `${MAYA.name} ${MAYA.address}` }).click();
  await show(answered());
  await expect.element(screen.getByRole('region', { name: who.heading })).toHaveFocus();
});
