/** What the corpora promise: enough of each signal, a frozen part that nobody has touched, and nothing of it in what is learnt from. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { SIGNALS } from '#lib/core/signal.ts';
import { wordsOf } from '#lib/signals/words.ts';
import { type CorpusRow, corpusFile, corpusRows } from '#tests/train/corpus.ts';

/** SHA-256 of each file as it was frozen; no row has changed since. */
const FROZEN: Record<Language, string> = {
  en: '59c0cb68b67e717a9b6a299753f71b30ddfecee6f8f49721996c038cd5328263',
  fa: 'a013a17e0f52e6906bf0b7a7db2b362185191b04a4a277b94f1a49db63cdaa0d',
  tr: '5617c09df13d31c6f95247074acbe322be15f7515142305a61c9bc6941f9ada4',
  kk: '42608f74bb12bfac8c0469965446c10ce1e2cd8e2cc994c346909a3685bdfd47',
};

describe.each([...LANGUAGES])('%s', (language) => {
  const train = corpusRows('train', [language]);
  const frozen = corpusRows('test', [language]);
  const both = [...train, ...frozen];

  test('the frozen part is as it was frozen', () => {
    expect(
      createHash('sha256')
        .update(readFileSync(corpusFile('test', language)))
        .digest('hex'),
    ).toBe(FROZEN[language]);
  });

  test('every signal has its rows, in all and in the frozen part', () => {
    const counts = (rows: readonly CorpusRow[]) =>
      SIGNALS.map((signal) => rows.filter(({ labels }) => labels.includes(signal)).length);
    expect(Math.min(...counts(both))).toBeGreaterThanOrEqual(200);
    expect(Math.min(...counts(frozen))).toBeGreaterThanOrEqual(60);
    expect(frozen.filter(({ scope }) => scope !== undefined).length).toBeGreaterThanOrEqual(150);
  });

  test('there are others enough, half of them hard', () => {
    const others = both.filter(({ labels }) => labels.length === 0);
    expect(others.length).toBeGreaterThanOrEqual(1200);
    expect(others.filter(({ hard }) => hard).length / others.length).toBeGreaterThanOrEqual(0.5);
  });

  test('the parts share no hand and no profession', () => {
    const of = (rows: readonly CorpusRow[], key: 'source' | 'profession') => new Set(rows.map((row) => row[key]));
    for (const key of ['source', 'profession'] as const) {
      const trained = of(train, key);
      expect([...of(frozen, key)].filter((one) => trained.has(one))).toEqual([]);
    }
    expect(of(both, 'source').size).toBeGreaterThanOrEqual(6);
  });

  test('no row of the frozen part stands nearly so in the other', () => {
    const places = new Map<string, number[]>();
    const grams = train.map(({ text }) => gramsOf(text));
    for (const [row, set] of grams.entries())
      for (const gram of set) places.set(gram, [...(places.get(gram) ?? []), row]);
    const near = frozen.filter(({ text }) => {
      const own = gramsOf(text);
      const shared = new Map<number, number>();
      for (const gram of own) for (const row of places.get(gram) ?? []) shared.set(row, (shared.get(row) ?? 0) + 1);
      return [...shared].some(([row, count]) => {
        const other = grams[row]?.size ?? 0;
        return own.size >= 5 && count / Math.min(own.size, Math.max(other, 5)) > 0.6;
      });
    });
    expect(near.map(({ id }) => id)).toEqual([]);
  });

  test('every row has its own id and its own words, but for pairs under two agreements', () => {
    expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
    const written = both.map(({ text, agreed }) => JSON.stringify([text, agreed]));
    expect(new Set(written).size).toBe(written.length);
  });
});

/** Runs of three words. */
function gramsOf(text: string): Set<string> {
  const forms = wordsOf({ subject: '', text }).map(({ form }) => form);
  return new Set(forms.slice(2).map((form, at) => `${forms[at]} ${forms[at + 1]} ${form}`));
}
