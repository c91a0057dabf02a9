/** How a stored conversation is opened again at each site. */
import { describe, expect, test } from 'vitest';
import { addressInTab, addressOfConversation, addressToKeep } from '#lib/background/site-addresses.ts';
import { conversation } from './mail.ts';

const ID = 'AQQkADAwATMwMAItYjBi-abc-defghijk';
const ADDRESS = 'https://outlook.live.com/mail/0/id/AQQkADAwATMwMAItYjBi%2Babc%2Fdefghijk%3D';
const outlook = conversation({ site: 'outlook', threadId: ID });

describe('what is remembered of an address', () => {
  test.each([
    ['Outlook, the same conversation in its other spelling', outlook, `${ADDRESS}?view=x#y`, ADDRESS],
    [
      'Outlook, already the next conversation',
      outlook,
      'https://outlook.live.com/mail/0/id/AQQkADAwATMwMAItYjBiOTHERxxx',
      undefined,
    ],
    ['Outlook, an address without an id', outlook, 'https://outlook.live.com/mail/0/', undefined],
    ['Outlook, no address', outlook, undefined, undefined],
    [
      'Gmail, whose ids are enough',
      conversation({ site: 'gmail' }),
      'https://mail.google.com/mail/u/0/#inbox',
      undefined,
    ],
  ])('%s', (_, shown, address, kept) => {
    expect(addressToKeep(shown, address)).toBe(kept);
  });
});

test('Gmail is opened by account and thread, in an open tab by its hash', () => {
  const place = { site: 'gmail', account: 'me@studio.example', siteThreadId: '19a7c0de41b2f301' } as const;
  expect(addressOfConversation(place)).toBe(
    'https://mail.google.com/mail/u/?authuser=me%40studio.example#all/19a7c0de41b2f301',
  );
  expect(addressInTab('https://mail.google.com/mail/u/1/#inbox', place)).toBe(
    'https://mail.google.com/mail/u/1/#all/19a7c0de41b2f301',
  );
});

test('Outlook is opened at the remembered address, or not at all', () => {
  const place = { site: 'outlook', account: '', siteThreadId: ID } as const;
  expect(addressOfConversation({ ...place, address: ADDRESS })).toBe(ADDRESS);
  expect(addressOfConversation(place)).toBe(undefined);
});
