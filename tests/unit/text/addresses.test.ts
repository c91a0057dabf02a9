/** Addresses: one form for comparing, public providers, and senders who are nobody. */

import { describe, expect, test } from 'vitest';
import { domainOf, isPublicProvider, isRelayOrList, normaliseAddress } from '#lib/text/addresses.ts';

describe('normaliseAddress', () => {
  test.each([
    ['Ann.Lee+shop@Gmail.COM', 'ann.lee+shop@gmail.com'],
    ['  "Lee, Ann" <ANN@x.example> ', 'ann@x.example'],
    ['mailto:ann@x.example', 'ann@x.example'],
    ['INFO@IŞIK.com.tr', 'info@xn--iik-sza.com.tr'],
    ['TITLE@x.example', 'title@x.example'],
    ['иван@пример.рф', 'иван@xn--e1afmkfd.xn--p1ai'],
    ['jose\u0301@x.example', 'josé@x.example'],
    ['\u202aann@x.example\u202c', 'ann@x.example'],
    ["o'brien@x.example", "o'brien@x.example"],
    ['ann@x.example.', 'ann@x.example'],
  ])('%s', (raw, expected) => expect(normaliseAddress(raw)).toBe(expected));

  test.each([
    '',
    'ann',
    '@x.example',
    'ann@',
    'ann@x',
    'ann@@x.example',
    'a b@x.example',
    '.ann@x.example',
    'a..b@x.example',
    'ann@-x.example',
    'ann@x..example',
    'ann@127.0.0.1',
    'ann@[::1]',
    'ann@x.example/path',
    'ann@x.example:80',
    'a@b.example, c@d.example',
    `${'a'.repeat(65)}@x.example`,
    `ann@${'x'.repeat(300)}.example`,
    `${'<'.repeat(900)}`,
    'ann@x.example?subject=y',
  ])('refuses %s', (raw) => expect(normaliseAddress(raw)).toBeUndefined());

  test('is its own fixed point', () => {
    const once = normaliseAddress('Ann <ANN@БАНК.рф>') ?? '';
    expect(normaliseAddress(once)).toBe(once);
  });
});

test('domainOf', () => {
  expect(domainOf('ann@x.example')).toBe('x.example');
  expect(domainOf('nothing')).toBe('');
});

test.each([
  ['gmail.com', true],
  ['Outlook.com', true],
  ['hotmail.com.tr', true],
  ['yandex.kz', true],
  ['mail.ru', true],
  ['bk.ru', true],
  ['mynet.com', true],
  ['chmail.ir', true],
  ['mail.kz', true],
  ['icloud.com', true],
  ['proton.me', true],
  ['yahoo.co.uk', true],
  ['studio.example', false],
  ['mygmail.com', false],
  ['kaspi.kz', false],
])('isPublicProvider %s', (domain, expected) => expect(isPublicProvider(domain)).toBe(expected));

test.each([
  ['noreply@shop.example', true],
  ['no-reply+123@shop.example', true],
  ['do_not_reply@shop.example', true],
  ['mailer-daemon@x.example', true],
  ['bounce+ab12@x.example', true],
  ['notifications@github.com', true],
  ['orders-noreply@shop.example', true],
  ['team-bounces@lists.example', true],
  ['design@googlegroups.com', true],
  ['x@lists.mozilla.example', true],
  ['bounces+1-ann=x.example@em123.y.example', true],
  ['123abc@privaterelay.appleid.com', true],
  ['newsletter@shop.example', true],
  ['reply+abc@reply.github.com', true],
  ['ann@studio.example', false],
  ['info@studio.example', false],
  ['hello@studio.example', false],
  ['news.editor@paper.example', false],
  ['noreen@x.example', false],
  ['ann.list@x.example', false],
  ['sales@mail-order.example', false],
])('isRelayOrList %s', (address, expected) => expect(isRelayOrList(address)).toBe(expected));
