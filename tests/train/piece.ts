/** One piece of the training, run by `at-once.ts` as a thread: reads the corpora itself and posts what it has learnt. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type Language, LanguageSchema } from '#lib/core/language.ts';
import type { Scored } from '#lib/signals/model/scorer.ts';
import { corpusRows } from './corpus.ts';
import { createMaterial, type Words } from './material.ts';
import { publicRows } from './public.ts';
import { writingModule } from './writing.ts';

const PieceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unseen'), part: z.number() }),
  z.object({ kind: z.literal('words') }),
  z.object({ kind: z.literal('writing'), language: LanguageSchema }),
]);
export type Piece = z.infer<typeof PieceSchema>;

export type PieceResult =
  | { readonly kind: 'unseen'; readonly scored: ReadonlyMap<number, Scored> }
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'writing'; readonly language: Language; readonly module: string };

parentPort?.postMessage(await resultOf(PieceSchema.parse(workerData)));

async function resultOf(piece: Piece): Promise<PieceResult> {
  switch (piece.kind) {
    case 'unseen':
      return { kind: 'unseen', scored: material().scoreUnseen(piece.part) };
    case 'words':
      return { kind: 'words', words: material().learnAll() };
    case 'writing':
      return { kind: 'writing', language: piece.language, module: await writingModule(piece.language) };
  }
}

function material() {
  return createMaterial(corpusRows('train'), publicRows());
}
