/** A greeting is answered with the same one, where it is one of ours. */
import { expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { compose } from '#lib/drafts/compose.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { proposeReplies } from '#lib/drafts/propose.ts';
import { NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';
import { message, TODAY } from './flagged.ts';

async function greetingFor(language: Language, recipientName: string, text: string): Promise<string | undefined> {
  const material = proposeReplies({
    language,
    address: undefined,
    recipientName,
    ownName: 'Sam',
    incoming: [message(text)],
    client: NOTHING_ON_RECORD,
    today: TODAY,
  });
  const { address, opening, facts, seed } = material;
  const manner = { language, address, tone: 'plain', length: 'normal', opening } as const;
  return compose('status', facts, manner, await loadBook(language), seed).sentences[0]?.text;
}

test.each<[language: Language, name: string, text: string, greeting: RegExp]>([
  ['en', 'Maria Lopez', 'Hi Sam,\n\nany news on the menu?', /^Hi Maria,/],
  ['en', 'Maria Lopez', 'Dear Sam,\n\nany news on the menu?', /^Dear Maria,/],
  ['en', '', 'hello, any news on the menu?', /^Hello,/],
  ['tr', 'Elif Demir', 'İYİ GÜNLER, menü ne durumda acaba?', /^İyi günler Elif,/],
  ['fa', 'فرهاد کیانی', 'سلام، از منو چه خبر؟', /^سلام/u],
  ['kk', 'Айгерім Сәрсенова', 'Сәлеметсіз бе! Мәзір қалай болып жатыр?', /^Сәлеметсіз бе, Айгерім,/u],
])('%s: %s, "%s"', async (language, name, text, greeting) => {
  expect(await greetingFor(language, name, text)).toMatch(greeting);
});

test('a mail that greets in no words of ours is greeted in some', async () => {
  expect(await greetingFor('en', 'Maria Lopez', 'Sam! Any news on the menu?')).toMatch(/^\p{L}[^,]*,/u);
});
