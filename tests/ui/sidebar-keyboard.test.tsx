/** The main job with the keyboard alone: add a client, set a flag aside, fill a slot, insert, record a term. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { err } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { en, enNewSender } from './fixtures/en.ts';
import { openEverything, renderSidebar } from './render.tsx';

const m = messagesFor('en');

beforeEach(() => page.viewport(360, 900));

/** Presses Tab until the focused element is called so; gives up after sixty stops. */
async function tabTo(name: string): Promise<HTMLElement> {
  for (let stop = 0; stop < 60; stop += 1) {
    await userEvent.keyboard('{Tab}');
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && nameOf(focused) === name) return focused;
  }
  throw new Error(`Tab never reaches “${name}”`);
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const text = labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : element.textContent;
  return (element.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim();
}

function focusedName(): string {
  return document.activeElement instanceof HTMLElement ? nameOf(document.activeElement) : '';
}

test('a sender becomes a client', async () => {
  const { screen, calls } = await renderSidebar(enNewSender);
  await tabTo('Add as client');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByLabelText('Name')).toHaveFocus();
  await userEvent.keyboard('{End} (Harrow){Enter}');
  expect(calls).toEqual([
    [
      'addClient',
      { address: 'maya@harrowbakery.example', name: 'Maya Whitfield (Harrow)', organisation: 'Harrow Bakery' },
    ],
  ]);
});

test('when the new client is there, the focus stays with them', async () => {
  if (enNewSender.kind !== 'ready') throw new Error('the fixture is a conversation');
  const known: SidebarView = { ...enNewSender, proposals: [] };
  const { screen, show } = await renderSidebar(enNewSender);
  await screen.getByRole('button', { name: 'Add as client' }).click();
  await screen.getByRole('button', { name: 'Add client' }).click();
  await show(known);
  await expect.element(screen.getByRole('region', { name: 'Who' })).toHaveFocus();
});

test('another conversation begins at its top; an update of the same one moves neither place nor focus', async () => {
  await page.viewport(360, 500);
  const { screen, show } = await renderSidebar(en);
  const insert = screen.getByRole('button', { name: 'Insert' });
  insert.element().scrollIntoView();
  screen.getByRole('button', { name: 'Copy' }).element().focus();
  const place = window.scrollY;
  expect(place).toBeGreaterThan(100);
  await show(structuredClone(en));
  expect(window.scrollY).toBe(place);
  expect(focusedName()).toBe('Copy');
  if (en.kind !== 'ready') throw new Error('the fixture is a conversation');
  await show({ ...en, signature: 'thread-2' });
  await expect.poll(() => window.scrollY).toBe(0);
});

test('new drafts from the background leave the edited words alone', async () => {
  const { screen, show } = await renderSidebar(en);
  await screen.getByLabelText('Text of the reply').fill('My own words.');
  await show(structuredClone(en));
  await expect.element(screen.getByLabelText('Text of the reply')).toHaveValue('My own words.');
  await screen.getByRole('button', { name: 'Start over' }).click();
  await expect.element(screen.getByLabelText('Text of the reply')).toHaveValue(expect.stringMatching(/^\p{L}+ Maya,/u));
});

test('Escape leaves the form without adding anybody', async () => {
  const { screen, calls } = await renderSidebar(enNewSender);
  await tabTo('Add as client');
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Add as client' })).toBeVisible();
  expect(calls).toEqual([]);
});

test('a refused address says so and nothing is lost', async () => {
  const { screen } = await renderSidebar(enNewSender, 'light', { addClient: async () => err('address-taken') });
  await screen.getByRole('button', { name: 'Add as client' }).click();
  await screen.getByRole('button', { name: 'Add client' }).click();
  await expect.element(screen.getByText(m.who.addressTaken).first()).toBeVisible();
});

test('a flag is set aside, and taken back', async () => {
  const { screen, calls } = await renderSidebar(en);
  await tabTo('Not a problem');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Set aside.');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  expect(focusedName()).toBe('Not a problem');
  expect(calls.map(([, data]) => data)).toEqual([
    { findingId: "scope-creep-While you're at it", state: 'not-a-problem' },
    { findingId: "scope-creep-While you're at it", state: 'open' },
  ]);
});

test('slots are filled, the text is edited and inserted', async () => {
  const { screen, calls } = await renderSidebar(en);
  for (const [slot, value] of [
    ['price', '€420'],
    ['how many hours', '6'],
    ['your name', 'Sam'],
  ] as const) {
    await tabTo(slot);
    await userEvent.keyboard(value);
  }
  await tabTo('Insert');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText(m.reply.inserted).first()).toBeVisible();
  const [name, data] = calls[0] ?? [];
  expect(name).toBe('insertDraft');
  expect(data).toMatchObject({ direction: 'ltr', signature: 'thread-1', ownName: 'Sam' });
  expect(data).toHaveProperty('text', expect.stringMatching(/(?:€420[^.]*\b6 hours|\b6 hours[^.]*€420)/));
  expect(data).toHaveProperty('text', expect.stringMatching(/,\nSam$/));
});

test('Insert asks before it leaves a place open', async () => {
  const { screen, calls } = await renderSidebar(en);
  await screen.getByRole('button', { name: 'Insert' }).click();
  expect(calls).toEqual([]);
  await expect.element(screen.getByText('Still open: price, how many hours and your name.').first()).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Fill in' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(focusedName()).toBe('price');
  await screen.getByRole('button', { name: 'Insert as it is' }).click();
  expect(calls[0]?.[0]).toBe('insertDraft');
  expect(calls[0]?.[1]).not.toHaveProperty('ownName');
});

test('when inserting fails the draft stays, Copy has the focus and nothing is copied by itself', async () => {
  const { screen, calls } = await renderSidebar(en, 'light', { insertDraft: async () => err('editor-refused') });
  await screen.getByLabelText('Text of the reply').fill('My own words.');
  await screen.getByRole('button', { name: 'Insert' }).click();
  await expect.element(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
  await expect.element(screen.getByText(m.reply.failures['editor-refused']).first()).toBeVisible();
  await expect.element(screen.getByLabelText('Text of the reply')).toHaveValue('My own words.');
  expect(calls).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(calls).toEqual([['copyText', 'My own words.']]);
});

test('arrows choose another way to answer, and each keeps its own edits', async () => {
  const { screen } = await renderSidebar(en);
  await tabTo('Recall the terms');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('tab', { name: 'Make it right' })).toHaveFocus();
  await screen.getByLabelText('Text of the reply').fill('Second.');
  await screen.getByRole('tab', { name: 'Recall the terms' }).click();
  await expect.element(screen.getByLabelText('Text of the reply')).toHaveValue(expect.stringMatching(/^\p{L}+ Maya,/u));
  await screen.getByRole('tab', { name: 'Make it right' }).click();
  await expect.element(screen.getByLabelText('Text of the reply')).toHaveValue('Second.');
});

test('the caret names the practice of its sentence', async () => {
  const { screen } = await renderSidebar(en);
  const editor = screen.getByLabelText('Text of the reply').element();
  if (!(editor instanceof HTMLTextAreaElement)) throw new Error('the editor is a textarea');
  const practice = () => document.querySelector('.editor-practice')?.textContent;
  const caretIn = async (words: string) => {
    editor.focus();
    const at = editor.value.indexOf(words);
    editor.setSelectionRange(at, at);
    await userEvent.keyboard('{ArrowRight}');
  };
  await caretIn('Hi Maya');
  await expect.poll(practice).toBe('Plain courtesy');
  await caretIn('[price]');
  await expect.poll(practice).toBe('Name the extra cost');
});

test('a term is recorded from one typed line', async () => {
  const { screen, calls } = await renderSidebar(en);
  await tabTo('Terms2');
  await userEvent.keyboard('{Enter}');
  await tabTo('What was agreed');
  await userEvent.keyboard('Two rounds of changes');
  await screen.getByLabelText('Kind').selectOptions('Revision rounds');
  await screen.getByLabelText('How many').fill('۲');
  await screen.getByRole('button', { name: 'Add term' }).click();
  await expect.element(screen.getByText('The term is on record.').first()).toBeVisible();
  expect(calls).toEqual([
    [
      'addTerm',
      {
        clientId: '6f0c1b52-6f6c-4c44-9a43-0a7c0f3b2f01',
        kind: 'revision-rounds',
        text: 'Two rounds of changes',
        agreedOn: '2026-11-18',
        quantity: 2,
      },
    ],
  ]);
});

test('a fee is recorded with its amount and currency', async () => {
  const { screen, calls } = await renderSidebar(en);
  await openEverything();
  await screen.getByLabelText('What was agreed').fill('A fixed price for the pages');
  await screen.getByLabelText('Kind').selectOptions('Fee');
  await screen.getByLabelText('Amount').fill('1250,50');
  await screen.getByLabelText('Currency').selectOptions('TRY');
  await screen.getByRole('button', { name: 'Add term' }).click();
  expect(calls[0]?.[1]).toMatchObject({ kind: 'fee', fee: { minor: 125_050, currency: 'TRY' } });
});

test('a term is taken from the words selected in the message', async () => {
  const { screen, calls } = await renderSidebar(en);
  await openEverything();
  const words = document.querySelector('[data-mail-text]')?.firstChild;
  if (!(words instanceof Text)) throw new Error('the message shows its words');
  const start = words.data.indexOf('We need it before the market');
  document.getSelection()?.setBaseAndExtent(words, start, words, start + 'We need it before the market'.length);
  await screen.getByRole('button', { name: 'Use the selected words' }).click();
  await screen.getByRole('button', { name: 'Add term' }).click();
  expect(calls[0]?.[1]).toMatchObject({
    text: 'We need it before the market',
    messageId: 'b3b4f6a0-3c8c-4b7a-9d2a-000000000001',
  });
});
