/** Analyses one batch of stored messages again; the user's verdicts survive. */
import type { Result } from '#lib/core/result.ts';
import { attempt, type RecordFailure } from '#lib/db/failure.ts';
import { messageIdsAfter, renewFindings } from '#lib/db/messages.ts';
import { allClients } from '#lib/db/people.ts';
import type { AnalysisTask } from '#lib/settings/settings.ts';
import { clientRecords } from './client-record.ts';
import { findingsOf, renewedFindings } from './findings-of.ts';

/** Short enough that other work gets its turn between two batches. */
const BATCH = 50;

/** The id of the last message done, or nothing when all are. */
export function analyseBatch(
  { clientId, after = '' }: AnalysisTask,
  now: number,
): Promise<Result<string | undefined, RecordFailure>> {
  return attempt(async () => {
    const ids = await messageIdsAfter(after, BATCH, clientId);
    if (ids.length === 0) return undefined;
    const clients = new Map((await allClients()).map((client) => [client.id, client]));
    const records = await clientRecords([...clients.keys()]);
    await renewFindings(ids, ({ message, person, isFirst }, old) => {
      const known = records.get(person.clientId);
      if (!known || !clients.get(person.clientId)?.analyse) return old;
      const { address } = person;
      const fresh = findingsOf({ ...message, address, isFirst }, known, now);
      return renewedFindings(message.id, old, fresh);
    });
    return ids.at(-1);
  });
}
