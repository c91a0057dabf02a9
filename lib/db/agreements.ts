/** The dated terms of clients. */
import type { Agreement } from '#lib/core/record.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { inTransaction, record } from './record.ts';

export async function termsByClient(clientIds: readonly string[]): Promise<Map<string, Agreement[]>> {
  const rows = await record.agreements.table
    .where('clientId')
    .anyOf([...clientIds])
    .toArray();
  return Map.groupBy(rows, ({ clientId }) => clientId);
}

/** Absent: the note is taken back. The client whose term it is. */
export function setUsed(id: string, used: number | undefined): Promise<Result<{ clientId: string }, 'no-term'>> {
  return inTransaction(['agreements'], async () => {
    const agreement = await record.agreements.get(id);
    if (!agreement) return err('no-term');
    const { used: _, ...bare } = agreement;
    await record.agreements.put(used === undefined ? bare : { ...bare, used });
    return ok({ clientId: agreement.clientId });
  });
}

export function addAgreement(agreement: Agreement): Promise<Result<void, 'no-client'>> {
  return inTransaction(['clients', 'agreements'], async () => {
    if (!(await record.clients.get(agreement.clientId))) return err('no-client');
    await record.agreements.put(agreement);
    return ok(undefined);
  });
}
