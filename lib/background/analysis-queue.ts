/**
 * Stored messages that are to be analysed again, after a term or the engine has changed. The queue and the place
 * reached are stored, so that a restart of the worker goes on where it stopped.
 */
import { analysedWith, analysisQueue } from '#lib/settings/settings.ts';
import { ENGINE_VERSION } from '#lib/signals/analyse.ts';
import { inTurn } from './in-turn.ts';
import { analyseBatch } from './reanalyse.ts';

/** One client's messages, or everybody's. A task that waits already starts from the beginning again. */
export async function queueAnalysis(clientId: string | undefined): Promise<void> {
  await inTurn('analysis-queue', async () => {
    const queue = await analysisQueue.getValue();
    const others = queue.filter((task) => task.clientId !== clientId);
    await analysisQueue.setValue([{ id: crypto.randomUUID(), clientId }, ...others]);
  });
}

/** A newer engine sees everything again. */
export async function queueAfterEngineUpdate(): Promise<void> {
  if ((await analysedWith.getValue()) === ENGINE_VERSION) return;
  await queueAnalysis(undefined);
  await analysedWith.setValue(ENGINE_VERSION);
}

/** Works the queue off, a batch at a time; `afterBatch` shows what has changed so far. */
export function runAnalysisQueue(afterBatch: () => Promise<void>, now: () => number): Promise<void> {
  return inTurn('analysis', async () => {
    for (;;) {
      const [task] = await analysisQueue.getValue();
      if (!task) return;
      const done = await analyseBatch(task, now());
      // The task stays in the queue, for a start when the record is well again.
      if (!done.ok) return;
      const reached = done.value;
      await inTurn('analysis-queue', async () => {
        const queue = await analysisQueue.getValue();
        const index = queue.findIndex(({ id }) => id === task.id);
        if (index < 0) return;
        await analysisQueue.setValue(queue.toSpliced(index, 1, ...(reached ? [{ ...task, after: reached }] : [])));
      });
      await afterBatch();
    }
  });
}
