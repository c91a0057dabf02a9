/** What the signals are told of a client: the terms, how the client usually writes, the user's verdicts and wishes. */
import type { Agreement } from '#lib/core/record.ts';
import type { Signal } from '#lib/core/signal.ts';
import { termsByClient } from '#lib/db/agreements.ts';
import { type ClientHistory, clientHistory } from '#lib/db/read/client-history.ts';
import { sensitivity } from '#lib/settings/settings.ts';
import type { ClientRecord } from '#lib/signals/analyse.ts';
import { type Baseline, usualTone, type Verdicts } from '#lib/signals/baseline.ts';

/** By client. */
export async function clientRecords(clientIds: readonly string[]): Promise<ReadonlyMap<string, ClientRecord>> {
  const ids = [...new Set(clientIds)];
  const [terms, wishes] = await Promise.all([termsByClient(ids), sensitivity.getValue()]);
  const records = ids.map(
    async (id): Promise<[string, ClientRecord]> => [id, recordOf(terms.get(id) ?? [], await clientHistory(id), wishes)],
  );
  return new Map(await Promise.all(records));
}

/** Of somebody who is not a client nothing is known. */
export async function strangersRecord(): Promise<ClientRecord> {
  return { terms: [], sensitivity: await sensitivity.getValue() };
}

function recordOf(
  terms: readonly Agreement[],
  history: ClientHistory,
  wishes: ClientRecord['sensitivity'],
): ClientRecord {
  return { terms, baseline: baselineOf(history), sensitivity: wishes };
}

function baselineOf({ texts, judged }: ClientHistory): Baseline {
  const verdicts: Partial<Record<Signal, Verdicts>> = {};
  for (const { signal, state } of judged) {
    const { notAProblem = 0, confirmed = 0 } = verdicts[signal] ?? {};
    verdicts[signal] =
      state === 'confirmed' ? { notAProblem, confirmed: confirmed + 1 } : { notAProblem: notAProblem + 1, confirmed };
  }
  return { messages: texts.length, verdicts, usual: usualTone(texts) };
}
