/** The desk's view of the flags, and flagging what was missed in the sidebar. */
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Desk } from '#components/desk/Desk.tsx';
import { Flags, type FlagsProps } from '#components/desk/Flags.tsx';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import { en } from './fixtures/en.ts';
import { fa } from './fixtures/fa.ts';
import { kk } from './fixtures/kk.ts';
import { tr } from './fixtures/tr.ts';
import { expectAccessible, expectNothingCutOff, renderPage, renderSidebar, type Theme } from './render.tsx';

const VERDICTS: FlagsProps['verdicts'] = [
  { clientId: 'c1', clientName: 'Juniper Bakery', signal: 'hostility', notAProblem: 2, confirmed: 0 },
  { clientId: 'c2', clientName: 'Рахымжан', signal: 'scope-creep', notAProblem: 0, confirmed: 1 },
];

function showFlags(given: Partial<FlagsProps> = {}, language: Language = 'en', theme: Theme = 'light') {
  const calls: unknown[][] = [];
  const props: FlagsProps = {
    sensitivity: { hostility: 'cautious' },
    verdicts: VERDICTS,
    onSensitivity: (...asked) => void calls.push(['sensitivity', ...asked]),
    onTakeBack: (...asked) => void calls.push(['takeBack', ...asked]),
    ...given,
  };
  const desk = (
    <Desk view="flags">
      <Flags {...props} />
    </Desk>
  );
  return renderPage(language, theme, desk).then((screen) => ({ screen, calls }));
}

beforeEach(() => page.viewport(1100, 900));

test.each(LANGUAGES)('in %s, wide and narrow', async (language) => {
  for (const [theme, width] of [
    ['light', 1100],
    ['dark', 400],
  ] as const) {
    await page.viewport(width, 900);
    const { screen } = await showFlags({}, language, theme);
    await expectAccessible();
    expectNothingCutOff();
    await screen.unmount();
  }
});

test('how readily a signal is flagged is chosen, and what it costs stands beside it', async () => {
  const { screen, calls } = await showFlags();
  const choice = screen.getByLabelText(messagesFor('en').signals.hostility);
  await expect.element(choice).toHaveValue('cautious');
  await choice.selectOptions('Eager');
  expect(calls).toEqual([['sensitivity', 'hostility', 'eager']]);
  expect(document.body.textContent).toMatch(/\d of 1,000 calm messages/);
});

test('a verdict is taken back', async () => {
  const { screen, calls } = await showFlags();
  await expect.element(screen.getByText(/not a problem: 2/)).toBeVisible();
  await screen.getByRole('button', { name: 'Take back' }).first().click();
  expect(calls).toEqual([['takeBack', 'c1', 'hostility']]);
});

test('the words selected in the message are flagged, or the whole of it', async () => {
  const { screen, calls } = await renderSidebar(en);
  await screen.getByText('The whole message').first().click();
  await screen.getByLabelText('Flag what was missed as').first().selectOptions('urgency-pressure');
  const words = 'before the market on Saturday';
  const shown = document.querySelector('.message-text')?.firstChild;
  const start = shown?.textContent?.indexOf(words) ?? -1;
  if (!(shown instanceof Text)) throw new Error('no text is shown');
  document.getSelection()?.setBaseAndExtent(shown, start, shown, start + words.length);
  await screen.getByRole('button', { name: 'Flag these words' }).first().click();
  expect(calls.filter(([name]) => name === 'markWords')).toEqual([
    ['markWords', { messageKey: 'm3', signal: 'urgency-pressure', range: [start, start + words.length] }],
  ]);
  await expectAccessible();
});

test('without a selection the whole message is flagged, right to left too', async () => {
  const { screen, calls } = await renderSidebar(fa, 'dark');
  const { mail } = messagesFor('fa');
  await screen.getByText(mail.readMessage).first().click();
  await screen.getByRole('button', { name: mail.markWhole }).first().click();
  expect(calls.filter(([name]) => name === 'markWords')).toMatchObject([
    ['markWords', { range: [0, expect.any(Number)] }],
  ]);
  await expectAccessible();
  expectNothingCutOff();
});

test('a flag is confirmed', async () => {
  const { screen, calls } = await renderSidebar(en);
  await screen.getByRole('button', { name: 'This was one' }).first().click();
  expect(calls).toMatchObject([['setFindingState', { state: 'confirmed' }]]);
  await expect.element(screen.getByText('Confirmed by you').first()).toBeVisible();
});

test('a flag says why: the words that weighed most, or the set phrase and the missing term', async () => {
  const learnt = await renderSidebar(kk);
  const words = ['арзанға', 'Бағаны', 'түсіре'].map(isolate);
  await expect.element(learnt.screen.getByText(messagesFor('kk').mail.weighedMost({ words }))).toBeVisible();
  const { mail, reasons } = messagesFor('tr');
  const unrecorded = await renderSidebar(tr);
  await expect.element(unrecorded.screen.getByText(`${reasons['asks-in-passing']} ${mail.noTerm}`)).toBeVisible();
});
