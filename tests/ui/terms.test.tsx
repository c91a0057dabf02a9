/** The terms of a client in the sidebar: how many rounds or hours are used up is noted beside the term that counts them. */
import { expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { err } from '#lib/core/result.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { en } from './fixtures/en.ts';
import { client, term } from './fixtures/make.ts';
import { expectAccessible, expectNothingCutOff, renderSidebar } from './render.tsx';

const ROUNDS = term('revision-rounds', 'Two rounds of changes a page', { quantity: 2, used: 1 });

function withTerms(language: Language): SidebarView {
  if (en.kind !== 'ready') throw new Error('the fixture shows a conversation');
  const terms = [term('deliverables', 'Five pages'), ROUNDS];
  return {
    ...en,
    language,
    clients: [{ client: client({ name: 'Maya' }), addresses: [], terms, granted: [], mood: [] }],
  };
}

test('only what is counted can be used up; a number is saved, an emptied field takes the note back', async () => {
  const { screen, calls } = await renderSidebar(withTerms('en'));
  await screen.getByText('Terms', { exact: true }).click();
  const field = screen.getByLabelText('Used so far');
  await expect.element(field).toHaveValue('1');
  await expect.element(screen.getByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  await field.fill('2');
  await screen.getByRole('button', { name: 'Save' }).click();
  expect(calls).toEqual([['setUsed', { agreementId: ROUNDS.id, used: 2 }]]);
  await expect.element(field).toHaveFocus();
  await field.fill('');
  await screen.getByRole('button', { name: 'Save' }).click();
  expect(calls.at(-1)).toEqual(['setUsed', { agreementId: ROUNDS.id }]);
});

test.each<[Language, string, string, string]>([
  ['en', 'Terms', 'Used so far', 'Nothing was changed. Write a number, 0 or more.'],
  ['fa', 'توافق‌ها', 'تا اینجا مصرف‌شده', 'چیزی تغییر نکرد. یک عدد بنویسید، صفر یا بیشتر.'],
  ['tr', 'Şartlar', 'Şu ana kadar kullanılan', 'Bir şey değişmedi. 0 ya da daha büyük bir sayı yazın.'],
  ['kk', 'Шарттар', 'Осы күнге дейін жұмсалғаны', 'Ештеңе өзгерген жоқ. 0 немесе одан үлкен сан жазыңыз.'],
])('%s: what is no number changes nothing and is said', async (language, heading, label, words) => {
  for (const theme of ['light', 'dark'] as const) {
    const { screen, calls } = await renderSidebar(withTerms(language), theme);
    await screen.getByText(heading, { exact: true }).click();
    await screen.getByLabelText(label).fill('two?');
    await screen.getByLabelText(label).element().closest('form')?.requestSubmit();
    await expect.element(screen.getByText(words)).toBeVisible();
    expect(calls).toEqual([]);
    expectNothingCutOff();
    await expectAccessible();
    await screen.unmount();
  }
});

test('a record that cannot be written is said, and what was typed stays', async () => {
  const { screen } = await renderSidebar(withTerms('en'), 'light', { setUsed: async () => err('no-term') });
  await screen.getByText('Terms', { exact: true }).click();
  await screen.getByLabelText('Used so far').fill('2');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText('This term is no longer on record. Nothing was changed.')).toBeVisible();
  await expect.element(screen.getByLabelText('Used so far')).toHaveValue('2');
});
