/** What the user has written in a draft outlasts a look at another conversation. */
import { expect, test } from 'vitest';
import { en, enNewSender } from './fixtures/en.ts';
import { renderSidebar } from './render.tsx';

test('an edited draft is still there after another conversation, and after a reading on its way', async () => {
  const { screen, show } = await renderSidebar(en);
  const text = screen.getByRole('textbox', { name: 'Text of the reply' });
  await text.fill('My own words to Maya.');
  await show(enNewSender);
  await show({ kind: 'loading', language: 'en' });
  await show(en);
  await expect.element(text).toHaveValue('My own words to Maya.');
});

test('it belongs to its conversation alone', async () => {
  if (en.kind !== 'ready') throw new Error('the fixture shows no conversation');
  const { screen, show } = await renderSidebar(en);
  const text = screen.getByRole('textbox', { name: 'Text of the reply' });
  await text.fill('My own words to Maya.');
  await show({ ...en, signature: 'another' });
  await expect.element(text).not.toHaveValue('My own words to Maya.');
});
