/** What the second look's corpora promise: every fault often enough, a test part that nobody has touched, and nothing of it among what is learnt. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '#lib/core/fault.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { SENTENCE_HEADS } from '#lib/drafts/check/faults.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import { everydayTexts, freshTexts, sentenceRows, writingTest } from '#tests/train/writing-corpus.ts';

/** SHA-256 of each test file as its hand has left it. */
const FROZEN: Record<Language, { readonly judged: string; readonly everyday: string; readonly fresh: string }> = {
  en: {
    judged: '9177e1fbc67b2e675c59caa4d3225039132ea5c1074e6d75a4de2eacaee86268',
    everyday: 'eeaf88740709e762c74e72c22a3a28e1ee0519c9fae431820cb270c612697a0d',
    fresh: '33a323ae2f7ece9baddb91e820543c870cbcf4fd3c7455b1b8e0c2f73912a751',
  },
  fa: {
    judged: '728583b8246bcaa84640794920be72f6e6f461d80378b652c20158c3777b9ede',
    everyday: '6a8a95ab75b53f7bf051fd3144a5c52664b1b43c82fd00a6ee73f3ba59574419',
    fresh: '629de55550000be3b22e159deda4b5403dd5c4e466cd969fffb3625d13d23120',
  },
  tr: {
    judged: '66f71f9d865f891bfdfd92c64dcf02b5f92f7513bc1666ff5285729212404f3c',
    everyday: 'df45b64fa5cd92ee3fbe70c660085bbea252de876a97a49bafa4d481fc05d6cf',
    fresh: '178a484466899f247da9e3c2cad841d6e0bd6539266009516bffcc1ae1c385e2',
  },
  kk: {
    judged: '34790f74a3a437725c81f8dd1fc39227312481a9b6fbdfa95e578baa46ea6a6e',
    everyday: '496db1f73f656d6163a8e1f9e0be5caf05f740389730cb73f0d6e970c2ccee69',
    fresh: '439ffa22e4610205858c488037cecb5e5b96c0e07bc531847e358ff54f6f93aa',
  },
};

describe.each([...LANGUAGES])('%s', (language) => {
  const rows = sentenceRows(language);
  const { texts, inserts } = writingTest(language);
  const everyday = everydayTexts(language);
  const fresh = freshTexts(language);

  test('the test part is as it was written', () => {
    const hashOf = (name: string) => {
      const file = new URL(`../../lib/drafts/check/corpus/test/${name}.jsonl`, import.meta.url);
      return createHash('sha256').update(readFileSync(file)).digest('hex');
    };
    expect({
      judged: hashOf(language),
      everyday: hashOf(`everyday-${language}`),
      fresh: hashOf(`fresh-${language}`),
    }).toEqual(FROZEN[language]);
  });

  test('every head and every fault has its rows', () => {
    for (const head of SENTENCE_HEADS) {
      expect(rows.filter(({ labels }) => labels.includes(head)).length, head).toBeGreaterThanOrEqual(70);
    }
    for (const fault of FAULTS) {
      const having = texts.filter(({ faults }) => faults.some((one) => one.fault === fault));
      expect(having.length, fault).toBeGreaterThanOrEqual(12);
      expect(inserts.filter(({ insert }) => insert === fault).length, fault).toBeGreaterThanOrEqual(12);
    }
    expect(texts.filter(({ faults }) => faults.length === 0).length).toBeGreaterThanOrEqual(70);
    expect(fresh.filter(({ faults }) => faults.length > 0).length).toBeGreaterThanOrEqual(55);
    expect(fresh.filter(({ faults }) => faults.length === 0).length).toBeGreaterThanOrEqual(35);
    expect(everyday.filter(({ faults }) => faults.length === 0).length).toBe(60);
  });

  test('the words of a fault stand in their text', () => {
    for (const { text, faults } of [...texts, ...fresh]) {
      for (const { words } of faults) if (words !== null) expect(text).toContain(words);
    }
  });

  // Shorter ones are stock phrases, which two hands write alike.
  test('no sentence of nine words or more is in both parts', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const learnt = new Set(rows.map(({ text }) => plain(text)));
    const tested = [...texts, ...inserts, ...everyday, ...fresh].flatMap(({ text }) =>
      sentenceRanges(text).map(([start, end]) => plain(text.slice(start, end))),
    );
    const shared = tested.filter((sentence) => sentence.split(' ').length >= 9 && learnt.has(sentence));
    expect(shared).toEqual([]);
  });
});
