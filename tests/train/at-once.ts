/** The pieces of the training that do not wait for each other, each in a thread of its own: as many at once as there are processors and memory for. */
import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Piece, PieceResult } from './piece.ts';

/** A piece of all rows and the public ones needs most of this. */
const MEMORY_MB = 9000;

/** The results in the order of the pieces. Rejects with the first error of any piece. */
export async function atOnce(pieces: readonly Piece[]): Promise<PieceResult[]> {
  const results: PieceResult[] = [];
  const waiting = [...pieces.entries()];
  const most = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / (MEMORY_MB * 2 ** 20))));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, piece] = next;
      results[at] = await inThread(piece);
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}

function inThread(piece: Piece): Promise<PieceResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./piece.ts', import.meta.url), {
      workerData: piece,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`a piece of the training ended with ${code}`));
    });
  });
}
