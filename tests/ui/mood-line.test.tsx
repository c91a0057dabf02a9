/** The mood of the last messages: named while there are few, a line of shapes from three on, in both directions. */
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '#lib/core/language.ts';
import { client, conversation, message, moodLine } from './fixtures/make.ts';
import { expectAccessible, expectNothingCutOff, renderSidebar } from './render.tsx';

beforeEach(() => page.viewport(360, 900));

const shown = (language: Language, moods: Parameters<typeof moodLine>[0]) =>
  renderSidebar({
    language,
    ...conversation({
      clients: [
        { client: client({ name: 'Hannah Whitlock' }), addresses: [], terms: [], granted: [], mood: moodLine(moods) },
      ],
      messages: [message({ key: 'm', from: { name: 'Hannah Whitlock', address: 'h@w.example' }, text: 'Hello' })],
    }),
  });

test.each<[Language, Parameters<typeof moodLine>[0], string]>([
  ['en', ['even'], 'Tone of the last message: even'],
  ['en', ['warm', 'strained'], 'Tone of the last 2 messages: warm and strained'],
  ['fa', ['warm'], 'لحن آخرین پیام: گرم'],
])('%s: one or two are named', async (language, moods, words) => {
  const { screen } = await shown(language, moods);
  await expect.element(screen.getByText(words)).toBeVisible();
  expect(document.querySelector('.mood svg')).toBeNull();
  expectNothingCutOff();
  await expectAccessible();
});

test('three are shapes with their words for a screen reader', async () => {
  const { screen } = await shown('en', ['warm', 'even', 'strained']);
  await expect.element(screen.getByRole('list', { name: 'Tone of the last 3 messages' })).toBeVisible();
  expect(document.querySelectorAll('.mood svg')).toHaveLength(3);
});
