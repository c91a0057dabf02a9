/** What fails is said, with what is safe and what to do next; nothing loads for ever and no edited word is lost. */
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useShownView } from '#components/sidebar/shown-view.ts';
import { FAILURES, type Failure } from '#lib/core/failure.ts';
import { LANGUAGES } from '#lib/core/language.ts';
import { err } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { en, enNewSender } from './fixtures/en.ts';
import { expectAccessible, expectNothingCutOff, renderPage, renderSidebar } from './render.tsx';

const m = messagesFor('en');

beforeEach(() => page.viewport(320, 900));

test.each(LANGUAGES)('every failure in %s has its words and a way on', async (language) => {
  const words = messagesFor(language);
  for (const failure of FAILURES) {
    const { screen, calls } = await renderSidebar({ kind: 'failed', failure, language });
    await expect.element(screen.getByRole('heading', { name: words.failures[failure].title })).toBeVisible();
    await expectAccessible();
    expectNothingCutOff();
    await screen.getByRole('button', { name: words.blockedActions.readAgain }).click();
    expect(calls).toEqual([['readAgain', undefined]]);
    await screen.unmount();
  }
});

test('a verdict, a sender and a term that cannot be kept say so where they were given', async () => {
  const { screen } = await renderSidebar(en, 'light', { setFindingState: async () => err('record-full') });
  await screen.getByRole('button', { name: 'Not a problem' }).first().click();
  await expect.element(screen.getByText(/^No room to store more\./).first()).toBeVisible();
  await screen.unmount();

  const sender = await renderSidebar(enNewSender, 'light', { notAClient: async () => err('no-answer') });
  await sender.screen.getByRole('button', { name: 'Not a client' }).click();
  await expect.element(sender.screen.getByText(/^Good Terms does not answer\./).first()).toBeVisible();
});

test('what loads for long says so and can be read again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { screen, calls } = await renderSidebar({ kind: 'loading', language: 'en' });
    vi.advanceTimersByTime(8000);
    vi.useRealTimers();
    await screen.getByRole('button', { name: m.blockedActions.readAgain }).click();
    expect(calls).toEqual([['readAgain', undefined]]);
    await expect.element(screen.getByText('Reading the conversation')).toBeInTheDocument();
  } finally {
    vi.useRealTimers();
  }
});

const LOADING: SidebarView = { kind: 'loading', language: 'tr' };

/** Gives the answers one after another, each when the button is pressed. */
function showAnswers(answers: readonly (SidebarView | Failure)[]) {
  const rest = [...answers];
  const ask = async () => rest.shift() ?? 'no-answer';
  const onChange = () => () => undefined;
  function Harness() {
    const [noted] = useState({ ask, onChange });
    const { shown, askAgain } = useShownView(LOADING, noted.ask, noted.onChange);
    const words = [shown.view.kind, shown.view.language, shown.failure ?? 'fine'].join(' ');
    return (
      <button type="button" onClick={askAgain}>
        {words}
      </button>
    );
  }
  return renderPage('en', 'light', <Harness />);
}

test('a shown conversation outlives a failure, unless another one is open', async () => {
  if (en.kind !== 'ready') throw new Error('the fixture is a conversation');
  const failed = { kind: 'failed', failure: 'record-outdated', language: 'en' } as const;
  const screen = await showAnswers([
    'no-answer',
    en,
    'no-answer',
    { ...failed, signature: en.signature },
    en,
    { ...failed, signature: 'another' },
  ]);
  const button = screen.getByRole('button');
  for (const words of [
    'failed tr fine',
    'ready en fine',
    'ready en no-answer',
    'ready en record-outdated',
    'ready en fine',
    'failed en fine',
  ]) {
    await expect.element(button).toHaveTextContent(words);
    await button.click();
  }
});
