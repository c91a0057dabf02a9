/** The reply panel: choosing what to say and how, swapping a sentence, adding a fact, and the second look. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fault } from '#lib/core/fault.ts';
import { LANGUAGES } from '#lib/core/language.ts';
import type { ScopeRequest } from '#lib/core/record.ts';
import { ok } from '#lib/core/result.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { en } from './fixtures/en.ts';
import { fa } from './fixtures/fa.ts';
import { kk } from './fixtures/kk.ts';
import { tr } from './fixtures/tr.ts';
import { expectAccessible, expectNothingCutOff, renderSidebar } from './render.tsx';

const m = messagesFor('en');
const VIEWS = { en, fa, tr, kk };
const QUIET: Fault[] = ['conditional-apology'];

beforeEach(() => page.viewport(360, 900));

type Screen = Awaited<ReturnType<typeof renderSidebar>>['screen'];

const editorOf = (screen: Screen) => {
  const editor = screen.getByLabelText(m.reply.text).element();
  if (!(editor instanceof HTMLTextAreaElement)) throw new Error('the editor is a textarea');
  return editor;
};

test('warmer, firmer and shorter say it differently, and each keeps what the user wrote', async () => {
  const { screen } = await renderSidebar(en);
  const plain = editorOf(screen).value;
  await screen.getByRole('checkbox', { name: m.reply.short }).click();
  const short = editorOf(screen).value;
  expect(short.length).toBeLessThan(plain.length);
  await screen.getByLabelText(m.reply.text).fill('My own words.');
  await screen.getByRole('radio', { name: m.reply.tones.firm }).click();
  expect([plain, short, 'My own words.']).not.toContain(editorOf(screen).value);
  await screen.getByRole('radio', { name: m.reply.tones.plain }).click();
  await expect.element(screen.getByLabelText(m.reply.text)).toHaveValue('My own words.');
});

test('a value that is filled in once stands in every way to answer', async () => {
  const { screen } = await renderSidebar(en);
  await screen.getByLabelText(m.slots['my-name']).fill('Sam');
  await screen.getByRole('tab', { name: m.situations.decline.name }).click();
  await expect.element(screen.getByLabelText(m.reply.text)).toHaveValue(expect.stringMatching(/\nSam$/));
});

test('any other situation can be chosen, with its reason', async () => {
  const { screen } = await renderSidebar(en);
  await screen.getByLabelText(m.reply.another).selectOptions(m.situations['check-in'].name);
  await expect
    .element(screen.getByRole('tab', { name: m.situations['check-in'].name }))
    .toHaveAttribute('aria-selected', 'true');
  await expect.element(screen.getByText(m.situations['check-in'].reason)).toBeVisible();
  await expect.element(screen.getByText(m.reply.subject, { exact: true })).toBeVisible();
});

test('the sentence at the caret is said in other words, and a place in it can still be filled', async () => {
  const { screen } = await renderSidebar(en);
  const before = editorOf(screen).value;
  editorOf(screen).focus();
  const at = before.indexOf('[price]');
  editorOf(screen).setSelectionRange(at, at);
  await userEvent.keyboard('{ArrowRight}');
  await screen.getByRole('button', { name: m.reply.otherWords }).click();
  const after = editorOf(screen).value;
  expect(after).not.toBe(before);
  expect(after.split('\n\n').length).toBe(before.split('\n\n').length);
  await screen.getByLabelText(m.slots.price).fill('€420');
  expect(editorOf(screen).value).toContain('€420');
});

test('a fact that nothing asked for is added', async () => {
  const { screen } = await renderSidebar(en);
  await screen.getByText(m.reply.addMore).click();
  await screen.getByRole('button', { name: m.slots.note }).click();
  await screen.getByLabelText(m.slots.note).fill('The keys are with the porter');
  expect(editorOf(screen).value).toContain('The keys are with the porter.');
});

test('the second look marks the user’s own words, offers a better sentence, and is switched off by kind', async () => {
  const { screen, calls } = await renderSidebar(en);
  await screen
    .getByLabelText(m.reply.text)
    .fill('Hi Maya,\n\nI apologise if the last page was a problem. The pages are ready.\n\nSam');
  const look = screen.getByRole('region', { name: m.reply.secondLook });
  await expect.element(look).toBeVisible();
  await expect.element(look.getByText(m.faults['conditional-apology'].name)).toBeVisible();
  expect(document.querySelector('.editor-copy mark[data-kind=fault]')?.textContent).toContain('apologise if');
  await expectAccessible();
  await look.getByText(m.reply.switchOff).click();
  await look.getByRole('button', { name: m.reply.switchOffClient }).click();
  expect(calls).toContainEqual([
    'quietFault',
    { fault: 'conditional-apology', quiet: true, clientId: '6f0c1b52-6f6c-4c44-9a43-0a7c0f3b2f01' },
  ]);
  await look.getByRole('button', { name: m.reply.useBetter }).click();
  await expect.element(look).not.toBeInTheDocument();
  expect(editorOf(screen).value).not.toContain('apologise if');
  expect(editorOf(screen).value).toContain('The pages are ready.');
});

test('a kind that is switched off is not marked, and what is inserted is what stands in the editor', async () => {
  if (en.kind !== 'ready') throw new Error('the fixture is a conversation');
  const { screen, calls } = await renderSidebar({ ...en, quietFaults: QUIET });
  const text = 'Hi Maya,\n\nI apologise if the last page was a problem.  Two spaces stay.\n\nSam';
  await screen.getByLabelText(m.reply.text).fill(text);
  await new Promise((done) => setTimeout(done, 600));
  expect(document.body.textContent).not.toContain(m.faults['conditional-apology'].name);
  await screen.getByRole('button', { name: m.reply.insert }).click();
  expect(calls.find(([name]) => name === 'insertDraft')?.[1]).toMatchObject({ text });
});

test('what stands in the reply box is looked at on demand, and never offered to be changed', async () => {
  const own = 'Hi Maya, I apologise if the last page was a problem.';
  const { screen, calls } = await renderSidebar(en, 'light', {
    ownReply: async () => ok({ text: own, language: 'en' }),
  });
  await screen.getByRole('button', { name: m.reply.ownReply.look }).click();
  const look = screen.getByRole('region', { name: m.reply.secondLook });
  await expect.element(look.getByText(m.faults['conditional-apology'].name)).toBeVisible();
  await expect.element(look.getByRole('button', { name: m.reply.useBetter })).not.toBeInTheDocument();
  expect(calls).toEqual([]);
});

test('without a reply box it says so', async () => {
  const { screen } = await renderSidebar(en);
  await screen.getByRole('button', { name: m.reply.ownReply.look }).click();
  await expect.element(screen.getByText(m.reply.ownReply['no-reply-box']).first()).toBeVisible();
});

test.each(LANGUAGES)('all of it can be reached, and nothing is cut off, in %s', async (language) => {
  const { reply } = messagesFor(language);
  const { screen } = await renderSidebar(VIEWS[language], language === 'tr' ? 'dark' : 'light');
  for (const tone of ['warm', 'firm'] as const) {
    await screen.getByRole('radio', { name: reply.tones[tone] }).click();
    await expectAccessible();
    expectNothingCutOff();
  }
});

test('a goodwill exception is entered in the ledger with its value, and shows what was granted before', async () => {
  if (en.kind !== 'ready') throw new Error('the fixture is a conversation');
  const [card] = en.clients;
  if (card === undefined) throw new Error('the fixture has a client');
  const before: ScopeRequest = {
    id: 'a3b4f6a0-3c8c-4b7a-9d2a-000000000001',
    clientId: card.client.id,
    text: 'a second banner',
    askedOn: '2026-09-02',
    verdict: 'out',
    decision: 'granted-free',
    value: { minor: 6000, currency: 'EUR' },
  };
  const { screen, calls } = await renderSidebar({ ...en, clients: [{ ...card, granted: [before] }] });
  await screen.getByLabelText(m.reply.another).selectOptions(m.situations.goodwill.name);
  await expect.element(screen.getByText(m.reply.ledger.before)).toBeVisible();
  await expect.element(screen.getByText('a second banner')).toBeVisible();
  await screen.getByLabelText(m.slots.value).fill('€80');
  await screen.getByRole('button', { name: m.reply.ledger.enter }).click();
  await expect.element(screen.getByText(m.reply.ledger.entered).first()).toBeVisible();
  expect(calls.find(([name]) => name === 'grantFree')?.[1]).toMatchObject({
    clientId: card.client.id,
    value: { minor: 8000, currency: 'EUR' },
  });
  await expectAccessible();
});
