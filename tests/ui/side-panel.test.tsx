/** The sidebar in the browser's side panel: a message checked by hand, and the way there from beside the mail. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SidebarActions } from '#components/sidebar/actions.ts';
import { LANGUAGES } from '#lib/core/language.ts';
import { BLOCKED_READINGS } from '#lib/core/mail.ts';
import { err, ok } from '#lib/core/result.ts';
import type { CheckedText, SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { en } from './fixtures/en.ts';
import { fa } from './fixtures/fa.ts';
import { kk } from './fixtures/kk.ts';
import { tr } from './fixtures/tr.ts';
import { expectAccessible, expectNothingCutOff, openEverything, renderSidebar } from './render.tsx';

const m = messagesFor('en');
const CONVERSATIONS: Readonly<Record<(typeof LANGUAGES)[number], SidebarView>> = { en, fa, tr, kk };
const NO_MAIL: SidebarView = { kind: 'no-mail-tab', language: 'en' };

/** What the fixture's newest message would give if it were pasted. */
function checkedAs(view: SidebarView): CheckedText {
  if (view.kind !== 'ready') throw new Error('the fixture is a conversation');
  const pasted = { from: { name: '' }, sentAt: undefined, rawDate: '', messageId: undefined };
  return {
    messages: view.messages.slice(0, 1).map((message) => ({ ...message, ...pasted })),
    reply: view.reply,
    quietFaults: [],
  };
}

const inPanel = (found: CheckedText = checkedAs(en)): Partial<SidebarActions> => ({
  close: undefined,
  openPanel: undefined,
  checkText: async () => ok(found),
});

beforeEach(() => page.viewport(320, 900));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(LANGUAGES)('a checked message in %s', async (language) => {
    const words = messagesFor(language);
    const found = checkedAs(CONVERSATIONS[language]);
    const { screen } = await renderSidebar({ kind: 'no-mail-tab', language }, theme, inPanel(found));
    await expect.element(screen.getByRole('heading', { name: words.panel.noMailTitle })).toBeVisible();
    await expectAccessible();
    await screen.getByLabelText(words.panel.checkLabel, { exact: true }).fill(found.messages[0]?.text ?? '');
    await screen.getByRole('button', { name: words.panel.check }).click();
    await expect.element(screen.getByRole('heading', { name: words.mail.heading })).toBeVisible();
    await openEverything();
    await expectAccessible();
    expectNothingCutOff();
  });
});

test('its reply is there to copy, its flags are the panel’s own, and Clear takes all of it away', async () => {
  const { screen, calls } = await renderSidebar(NO_MAIL, 'light', inPanel());
  const field = screen.getByLabelText('Message', { exact: true });
  await expect.element(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
  await field.fill('Some words');
  await screen.getByRole('button', { name: 'Check' }).click();

  await expect.element(screen.getByRole('button', { name: 'Insert' })).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Copy' })).toHaveClass('button-primary');
  expect(document.querySelectorAll('.button-primary')).toHaveLength(1);
  expect(document.querySelector('.message-from')).toBeNull();
  await screen.getByRole('button', { name: 'Not a problem' }).first().click();
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await screen.getByRole('button', { name: 'Copy' }).click();
  expect(calls.map(([name]) => name)).toEqual(['copyText']);

  await screen.getByRole('button', { name: 'Clear' }).click();
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('');
  await expect.element(screen.getByRole('heading', { name: m.mail.heading })).not.toBeInTheDocument();
});

test('the pasted words and what was found outlive a look at another tab', async () => {
  const { screen, show } = await renderSidebar(NO_MAIL, 'light', inPanel());
  await screen.getByLabelText('Message', { exact: true }).fill('Some words');
  await screen.getByRole('button', { name: 'Check' }).click();
  await expect.element(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  await show(en);
  await expect.element(screen.getByLabelText('Message', { exact: true })).not.toBeInTheDocument();
  await show({ kind: 'empty', theme: 'light', language: 'en' });
  await expect.element(screen.getByLabelText('Message', { exact: true })).toHaveValue('Some words');
  await expect.element(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
});

test('a check that fails is said, and the words stay', async () => {
  const { screen } = await renderSidebar(NO_MAIL, 'light', { ...inPanel(), checkText: async () => err('no-answer') });
  const field = screen.getByLabelText('Message', { exact: true });
  await field.fill('Some words');
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(screen.getByText(/^Good Terms does not answer\./).first()).toBeVisible();
  await expect.element(field).toHaveValue('Some words');
});

const CHECKED_BESIDE: readonly SidebarView[] = [
  { kind: 'empty', theme: 'dark', language: 'en' },
  { kind: 'loading', language: 'en' },
  { kind: 'failed', failure: 'no-answer', language: 'en' },
  ...[...BLOCKED_READINGS, 'site-off' as const, 'no-permission' as const].map(
    (reason): SidebarView => ({ kind: 'blocked', reason, language: 'en' }),
  ),
];

test('a message can be checked wherever a page is not read, unless the user wants nothing read', async () => {
  for (const view of CHECKED_BESIDE) {
    const { screen } = await renderSidebar(view, 'light', inPanel());
    await expect.element(screen.getByLabelText('Message', { exact: true })).toBeVisible();
    await expectAccessible();
    await screen.unmount();
  }
  for (const reason of ['no-consent', 'paused'] as const) {
    const { screen } = await renderSidebar({ kind: 'blocked', reason, language: 'en' }, 'light', inPanel());
    await expect.element(screen.getByRole('heading', { name: m.blocked[reason].title })).toBeVisible();
    await expect.element(screen.getByLabelText('Message', { exact: true })).not.toBeInTheDocument();
    await screen.unmount();
  }
});

test('the panel has no close of its own, and does not offer itself', async () => {
  const { screen } = await renderSidebar({ kind: 'blocked', reason: 'pop-out', language: 'en' }, 'light', inPanel());
  await expect.element(screen.getByRole('button', { name: m.sidebar.close })).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: m.panel.open })).not.toBeInTheDocument();
});

test.each(LANGUAGES)('beside a page that cannot be read it is offered in %s, or how to open it', async (language) => {
  const words = messagesFor(language);
  let opens = true;
  for (const reason of BLOCKED_READINGS) {
    const { screen } = await renderSidebar({ kind: 'blocked', reason, language }, 'light', {
      openPanel: async () => opens,
    });
    const offer = screen.getByRole('main').getByRole('button', { name: words.panel.open });
    opens = true;
    await offer.click();
    await expect.element(screen.getByText(words.panel.byHand)).not.toBeInTheDocument();
    opens = false;
    await offer.click();
    await expect.element(screen.getByRole('alert').getByText(words.panel.byHand)).toBeVisible();
    await expectAccessible();
    expectNothingCutOff();
    await screen.unmount();
  }
});

test('the header leads there from any conversation, where the browser has one', async () => {
  const { screen } = await renderSidebar(en, 'light', { openPanel: async () => false });
  await screen.getByRole('banner').getByRole('button', { name: m.panel.open }).click();
  await expect.element(screen.getByText(m.panel.byHand)).toBeVisible();
});
