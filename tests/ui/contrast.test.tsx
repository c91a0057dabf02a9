/** With the system's own colours, and with more contrast asked for: every mark that a colour makes is still seen. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { en } from './fixtures/en.ts';
import { expectAccessible, expectNothingCutOff, openEverything, renderSidebar } from './render.tsx';

type Feature = { name: 'forced-colors' | 'prefers-contrast'; value: string };

const emulate = (...features: Feature[]) => cdp().send('Emulation.setEmulatedMedia', { features });

beforeEach(() => page.viewport(360, 900));
afterEach(() => emulate());

function styleOf(selector: string): CSSStyleDeclaration {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  return getComputedStyle(element);
}

test('in forced colours the flagged words, the chosen reply, the buttons and the focus stand out', async () => {
  await emulate({ name: 'forced-colors', value: 'active' });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  await renderSidebar(en);
  await openEverything();
  const paper = styleOf('body').backgroundColor;
  expect(styleOf('.quote mark').backgroundColor).not.toBe(paper);
  expect(styleOf('.choices [aria-selected=true]').borderColor).not.toBe(
    styleOf('.choices [aria-selected=false]').borderColor,
  );
  expect(styleOf('.button-primary').borderStyle).toBe('solid');
  expect(styleOf('.editor-copy').visibility).toBe('hidden');
  await userEvent.keyboard('{Tab}');
  expect(styleOf(':focus-visible').outlineStyle).toBe('solid');
  expect(styleOf(':focus-visible').outlineColor).not.toBe('rgba(0, 0, 0, 0)');
  expectNothingCutOff();
});

test('asked for more contrast, the faint words are as dark as the others', async () => {
  await emulate({ name: 'prefers-contrast', value: 'more' });
  await renderSidebar(en);
  expect(styleOf('.message-from').color).toBe(styleOf('.flag h3').color);
  await expectAccessible();
});
