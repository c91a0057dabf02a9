/** Mail text and names are only ever text, and no name can turn the words around it. */
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { client, conversation, finding, message } from './fixtures/make.ts';
import { expectAccessible, expectNothingCutOff, renderSidebar } from './render.tsx';

const MARKUP = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
const OVERRIDE = '\u202Egpj.tnemyap\u202C Smith';

beforeEach(() => page.viewport(360, 900));

test('markup in a name, a subject and a body is shown, never run', async () => {
  const text = `Please add ${MARKUP} today.`;
  const { screen } = await renderSidebar({
    language: 'en',
    ...conversation({
      subject: MARKUP,
      proposals: [{ address: 'a@b.example', name: MARKUP, organisation: MARKUP, likelyClient: undefined }],
      messages: [
        message({
          key: 'm',
          from: { name: MARKUP, address: 'a@b.example' },
          subject: MARKUP,
          text,
          findings: [finding('scope-creep', text, [MARKUP], { kind: 'rule', params: { rule: 'no-such-rule' } })],
        }),
      ],
    }),
  });
  await expect.element(screen.getByText(MARKUP).first()).toBeVisible();
  expect(document.querySelector('main img, main script')).toBeNull();
  expect(document.title).toBe('Good Terms');
  expectNothingCutOff();
  await expectAccessible();
});

test('a name with a direction override stands isolated', async () => {
  const { screen } = await renderSidebar({
    language: 'en',
    ...conversation({
      clients: [{ client: client({ name: OVERRIDE }), addresses: [], terms: [], granted: [], mood: [] }],
      messages: [message({ key: 'm', from: { name: OVERRIDE, address: undefined }, text: 'Hello' })],
    }),
  });
  await expect.element(screen.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const holders = [...document.querySelectorAll('main *')].filter(
    (element) => element.children.length === 0 && element.textContent?.includes('\u202E'),
  );
  expect(holders.length).toBeGreaterThan(0);
  expect(holders.map((element) => element.localName)).toEqual(holders.map(() => 'bdi'));
});

test('a sender without a name or an address still has a line', async () => {
  const { screen } = await renderSidebar({
    language: 'en',
    ...conversation({
      withoutAddress: 1,
      messages: [
        message({ key: 'm', from: { name: ' ' }, text: '', sentAt: undefined, rawDate: 'someday', clipped: true }),
      ],
      leftOut: 1500,
    }),
  });
  await expect.element(screen.getByText('No name')).toBeVisible();
  await expect.element(screen.getByText('someday')).toBeVisible();
  await expect.element(screen.getByText('1 message shows no address, so its sender is unknown.')).toBeVisible();
  await expectAccessible();
});

test('a word without a break does not widen the panel', async () => {
  const long = 'x'.repeat(5000);
  await renderSidebar({
    language: 'en',
    ...conversation({
      clients: [
        { client: client({ name: long, organisation: long }), addresses: [], terms: [], granted: [], mood: [] },
      ],
      messages: [
        message({
          key: 'm',
          from: { name: long },
          text: long,
          findings: [finding('hostility', long, [long], { kind: 'rule', params: { rule: 'insult' } })],
        }),
      ],
    }),
  });
  expectNothingCutOff();
});
