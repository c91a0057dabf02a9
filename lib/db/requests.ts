/** The scope ledger: what clients asked for, and what became of it. */
import type { ScopeRequest } from '#lib/core/record.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { inTransaction, record } from './record.ts';

/** What was granted at no charge, the newest first, by client. */
export async function grantedByClient(clientIds: readonly string[]): Promise<Map<string, ScopeRequest[]>> {
  const rows = await record.requests.table
    .where('clientId')
    .anyOf([...clientIds])
    .filter(({ decision }) => decision === 'granted-free')
    .toArray();
  return Map.groupBy(
    rows.sort((a, b) => (a.askedOn < b.askedOn ? 1 : a.askedOn > b.askedOn ? -1 : 0)),
    ({ clientId }) => clientId,
  );
}

export function addRequest(request: ScopeRequest): Promise<Result<void, 'no-client'>> {
  return inTransaction(['clients', 'requests'], async () => {
    if (!(await record.clients.get(request.clientId))) return err('no-client');
    await record.requests.put(request);
    return ok(undefined);
  });
}
