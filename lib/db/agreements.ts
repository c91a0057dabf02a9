/** The dated terms of clients. */
import { type Agreement, TERM_KINDS } from '#lib/core/record.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { inTransaction, record } from './record.ts';

export async function termsByClient(clientIds: readonly string[]): Promise<Map<string, Agreement[]>> {
  const rows = await record.agreements.table
    .where('clientId')
    .anyOf([...clientIds])
    .toArray();
  return Map.groupBy(rows.toSorted(byDayAndKind), ({ clientId }) => clientId);
}

/** The latest first, and of one day what is delivered before what shuts out or counts: ids are random, and a draft must not depend on them. */
function byDayAndKind(a: Agreement, b: Agreement): number {
  return (
    b.agreedOn.localeCompare(a.agreedOn) ||
    TERM_KINDS.indexOf(a.kind) - TERM_KINDS.indexOf(b.kind) ||
    (a.text < b.text ? -1 : 1)
  );
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
