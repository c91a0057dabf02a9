/** The stored findings of messages. */
import type { StoredFinding } from '#lib/core/record.ts';
import { inTransaction, record } from './record.ts';

export async function findingsByMessage(messageIds: readonly string[]): Promise<Map<string, StoredFinding[]>> {
  const rows = await record.findings.table
    .where('messageId')
    .anyOf([...messageIds])
    .toArray();
  return Map.groupBy(rows, ({ messageId }) => messageId);
}

export function countOpenFindings(messageIds: readonly string[]): Promise<number> {
  return record.findings.table
    .where('[messageId+state]')
    .anyOf(messageIds.map((id) => [id, 'open']))
    .count();
}

/** Whether there is such a stored finding; its state is then the given one. */
export function setStoredFindingState(findingId: string, state: StoredFinding['state']): Promise<boolean> {
  return inTransaction(['findings'], async () => {
    const finding = await record.findings.get(findingId);
    if (!finding) return false;
    await record.findings.put({ ...finding, state });
    return true;
  });
}

export function addFinding(finding: StoredFinding): Promise<void> {
  return inTransaction(['findings'], async () => {
    await record.findings.put(finding);
  });
}

/** Replaces the findings of a message; called inside a transaction over `findings`. */
export async function replaceFindings(
  messageId: string,
  renew: (old: readonly StoredFinding[]) => readonly StoredFinding[],
): Promise<void> {
  const old = await record.findings.table.where('messageId').equals(messageId).toArray();
  const next = renew(old);
  const kept = new Set(next.map(({ id }) => id));
  await record.findings.remove(old.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  await record.findings.putAll(next);
}
