/** A greeting is answered with the same one, where it is one of ours. */
import { expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { compose } from '#lib/drafts/compose.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { proposeReplies } from '#lib/drafts/propose.ts';
import { NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';
import { message, TODAY } from './flagged.ts';

async function greetingFor(
  language: Language,
  recipientName: string,
  text: string,
  ...ownMails: string[]
): Promise<string | undefined> {
  const material = proposeReplies({
    language,
    address: undefined,
    recipientName,
    ownName: 'Sam',
    incoming: [message(text)],
    ownMails,
    client: NOTHING_ON_RECORD,
    today: TODAY,
  });
  const { address, openings, facts, seed } = material;
  const manner = { language, address, tone: 'plain', length: 'normal', openings } as const;
  return compose('status', facts, manner, await loadBook(language), seed).sentences[0]?.text;
}

test.each<[language: Language, name: string, text: string, greeting: RegExp]>([
  ['en', 'Maria Lopez', 'Hi Sam,\n\nany news on the menu?', /^Hi Maria,/],
  ['en', 'Maria Lopez', 'Dear Sam,\n\nany news on the menu?', /^Dear Maria,/],
  ['en', '', 'hello, any news on the menu?', /^Hello,/],
  ['tr', 'Elif Demir', 'İYİ GÜNLER, menü ne durumda acaba?', /^İyi günler Elif,/],
  ['fa', 'فرهاد کیانی', 'سلام، از منو چه خبر؟', /^سلام/u],
  ['tr', 'Burak Tezcan', 'Merhaba Aylin Hanım, menü ne durumda?', /^Merhaba,\s*$/u],
  ['fa', 'فرهاد کیانی', 'سلام خانم صابر، از منو چه خبر؟', /^(?!.*فرهاد).*سلام/u],
  ['en', 'Maria Lopez', 'Dear Ms Saber,\n\nany news on the menu?', /^(?:Hello|Hi there|Good day),/],
  ['kk', 'Айгерім Сәрсенова', 'Сәлеметсіз бе! Мәзір қалай болып жатыр?', /^Сәлеметсіз бе, Айгерім,/u],
])('%s: %s, "%s"', async (language, name, text, greeting) => {
  expect(await greetingFor(language, name, text)).toMatch(greeting);
});

test.each<[language: Language, name: string, own: string, greeting: RegExp]>([
  ['en', 'Maria Lopez', 'Dear Ms Lopez,\n\nThe menu is attached.', /^Dear Ms Lopez,/],
  ['en', 'Maria Lopez', 'Hello Maria,\n\nThe menu is attached.', /^Hello Maria,/],
  ['tr', 'Burak Tezcan', 'Merhaba Burak Bey, fiyatı ekledim.', /^Merhaba Burak Bey,/],
  ['fa', 'فرهاد کیانی', 'آقای کیانی عزیز، سلام. طرح پیوست است.', /آقای کیانی/u],
  ['kk', 'Айгерім Сәрсенова', 'Сәлеметсіз бе, Айгерім ханым!\nМәзір дайын.', /^Сәлеметсіз бе, Айгерім ханым,/],
])('%s: whom the user has addressed before is addressed so again: %s, "%s"', async (language, name, own, greeting) => {
  expect(await greetingFor(language, name, 'ok', own)).toMatch(greeting);
});

test('a mail that greets in no words of ours is greeted in some', async () => {
  expect(await greetingFor('en', 'Maria Lopez', 'Sam! Any news on the menu?')).toMatch(/^\p{L}[^,]*,/u);
});
