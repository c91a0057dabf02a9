/** Every entry of every lexicon can be found, and what an entry's marks mean. */
import { expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { ENGLISH } from '#lib/signals/lexicon/en.ts';
import { PERSIAN } from '#lib/signals/lexicon/fa.ts';
import { KAZAKH } from '#lib/signals/lexicon/kk.ts';
import { compileLexicon, type Lexicon, lookUp } from '#lib/signals/lexicon/lookup.ts';
import { MEANING_IDS, type MeaningId } from '#lib/signals/lexicon/meaning-ids.ts';
import { TURKISH } from '#lib/signals/lexicon/tr.ts';
import { wordsOf } from '#lib/signals/words.ts';

const found = (entries: string, text: string) => {
  const words = wordsOf({ subject: '', text });
  return lookUp(compileLexicon(['it'], { it: entries }), words).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ written }) => written)
      .join(' '),
  );
};

test.each([
  ['word', 'a word here', ['word']],
  ['word', 'words', []],
  ['word*', 'wording', ['wording']],
  ['third time*', 'for the third times now', ['third times']],
  ['third _ time', 'the third and very last time', ['third and very last time']],
  ['third _ time', 'the third of all those many times, one time', []],
  ['third time', 'the third. Time flies', []],
  ['içime sin*', 'hic icime sinmedi', ['icime sinmedi']],
  ['می‌خوا*', 'من میخوام', ['میخوام']],
  ['gelsin, sin', 'kolay gelsin', ['gelsin']],
])('%s in "%s"', (entries, text, expected) => {
  expect(found(entries, text)).toEqual(expected);
});

/** What a mail in its own letters begins with: of a few words in Latin letters alone another language might be guessed. */
const BEFORE: Readonly<Record<Language, string>> = {
  en: 'Please, and thank you for the mail.',
  tr: 'Merhaba, iletiniz için teşekkür ederim.',
  fa: 'سلام و وقت بخیر خدمت شما دوست عزیز.',
  kk: 'Сәлеметсіз бе, құрметті әріптесім.',
};

test.each<[Language, Lexicon<MeaningId>]>([
  ['en', ENGLISH],
  ['tr', TURKISH],
  ['fa', PERSIAN],
  ['kk', KAZAKH],
])('every entry in %s is found where it stands', (language, lexicon) => {
  const compiled = compileLexicon(MEANING_IDS, lexicon);
  let entries = 0;
  const lost = MEANING_IDS.flatMap((id, index) =>
    lexicon[id].split(', ').filter((entry) => {
      entries += 1;
      const words = wordsOf({
        subject: '',
        text: `${BEFORE[language]}\n\n${entry.replaceAll('*', '').replaceAll('_ ', '')}`,
      });
      return !lookUp(compiled, words).some((hit) => hit.id === index);
    }),
  );
  expect(entries).toBeGreaterThan(2000);
  expect(lost).toEqual([]);
});
