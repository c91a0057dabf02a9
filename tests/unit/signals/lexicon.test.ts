/** Every entry of every lexicon can be found, and what an entry's marks mean. */
import { expect, test } from 'vitest';
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

test.each<[string, Lexicon<MeaningId>]>([
  ['English', ENGLISH],
  ['Turkish', TURKISH],
  ['Persian', PERSIAN],
  ['Kazakh', KAZAKH],
])('every %s entry is found where it stands', (_, lexicon) => {
  const compiled = compileLexicon(MEANING_IDS, lexicon);
  let entries = 0;
  const lost = MEANING_IDS.flatMap((id, index) =>
    lexicon[id].split(', ').filter((entry) => {
      entries += 1;
      const words = wordsOf({ subject: '', text: entry.replaceAll('*', '').replaceAll('_ ', '') });
      return !lookUp(compiled, words).some((hit) => hit.id === index);
    }),
  );
  expect(entries).toBeGreaterThan(2000);
  expect(lost).toEqual([]);
});
