/** Every state of the sidebar, in each language, theme and direction: accessible, and nothing cut off. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LANGUAGES } from '#lib/core/language.ts';
import { BLOCKED_READINGS } from '#lib/core/mail.ts';
import type { BlockedReason, SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { en, enNewSender } from './fixtures/en.ts';
import { fa } from './fixtures/fa.ts';
import { kk } from './fixtures/kk.ts';
import { tr } from './fixtures/tr.ts';
import { expectAccessible, expectNothingCutOff, openEverything, renderSidebar } from './render.tsx';

const BLOCKED: readonly BlockedReason[] = [...BLOCKED_READINGS, 'no-consent', 'paused', 'site-off', 'no-permission'];
const CONVERSATIONS: Readonly<Record<(typeof LANGUAGES)[number], SidebarView>> = { en, fa, tr, kk };

beforeEach(() => page.viewport(360, 900));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(LANGUAGES)('a conversation in %s', async (language) => {
    const { screen } = await renderSidebar(CONVERSATIONS[language], theme);
    await expect.element(screen.getByRole('heading', { name: messagesFor(language).mail.heading })).toBeVisible();
    expect(document.documentElement.dir).toBe(language === 'fa' ? 'rtl' : 'ltr');
    await openEverything();
    await expectAccessible();
    expectNothingCutOff();
  });

  test('a new sender, the form open', async () => {
    const { screen } = await renderSidebar(enNewSender, theme);
    await screen.getByRole('button', { name: 'Add as client' }).click();
    await expectAccessible();
    expectNothingCutOff();
  });
});

test.each(LANGUAGES)('nothing is cut off at the narrowest width in %s', async (language) => {
  await page.viewport(320, 900);
  await renderSidebar(CONVERSATIONS[language]);
  await openEverything();
  expectNothingCutOff();
});

test('loading says so', async () => {
  const { screen } = await renderSidebar({ kind: 'loading', language: 'en' });
  await expect.element(screen.getByText('Reading the conversation')).toBeInTheDocument();
  await expectAccessible();
});

test('without a conversation it asks for one', async () => {
  const { screen } = await renderSidebar({ kind: 'empty', theme: 'light', language: 'en' });
  await expect.element(screen.getByRole('heading', { name: 'Open a conversation' })).toBeVisible();
  await expectAccessible();
});

test.each(BLOCKED)('blocked by %s: one reason and a way on', async (reason) => {
  const { screen, calls } = await renderSidebar({ kind: 'blocked', reason, language: 'en' });
  await expect.element(screen.getByRole('heading', { name: messagesFor('en').blocked[reason].title })).toBeVisible();
  await expectAccessible();
  await screen.getByRole('main').getByRole('button').first().click();
  expect(calls).toHaveLength(1);
});

test.each(['no-heading', 'no-messages'] as const)('%s leads to what was found', async (reason) => {
  const pages: unknown[] = [];
  const openPage = (...page: unknown[]) => void pages.push(page);
  const { screen } = await renderSidebar({ kind: 'blocked', reason, language: 'en' }, 'light', { openPage });
  await screen.getByRole('button', { name: 'Show what was found' }).click();
  expect(pages).toEqual([['options', 'self-check']]);
});

test('every language words every reason to be blocked and switches at run time', async () => {
  for (const language of LANGUAGES) {
    const { screen } = await renderSidebar({ kind: 'blocked', reason: 'paused', language });
    await expect.element(screen.getByText(messagesFor(language).blocked.paused.title)).toBeVisible();
    expect(document.documentElement.lang).toBe(language);
    await screen.unmount();
  }
});

test('a thread of 500 messages is shown folded, and only what is opened is drawn', async () => {
  if (en.kind !== 'ready') throw new Error('the fixture is a conversation');
  const [first] = en.messages;
  if (first === undefined) throw new Error('the fixture has messages');
  const messages = Array.from({ length: 500 }, (_, index) => ({ ...first, key: `m${index}`, text: 'x '.repeat(2000) }));
  const { screen } = await renderSidebar({
    ...en,
    messages: messages.map((m) => ({ ...m, findings: [] })),
    leftOut: 1500,
  });
  await expect.element(screen.getByText('499 other messages')).toBeVisible();
  await expect.element(screen.getByText(/^1500 older messages were left out/)).toBeVisible();
  expect(document.querySelectorAll('main article')).toHaveLength(1);
});
