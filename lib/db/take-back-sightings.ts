/** Takes back that messages of a person were seen in a mailbox; a message that was seen nowhere else goes, with its findings. */
import type { Sighting } from '#lib/core/record.ts';
import { messagesById } from './messages.ts';
import { inTransaction, record } from './record.ts';

interface Seen extends Pick<Sighting, 'site' | 'account'> {
  /** Whose messages; the other ones named by `messageIds` stay. */
  readonly address: string;
  readonly messageIds: readonly string[];
}

/** How many messages are gone. */
export function takeBackSightings({ site, account, address, messageIds }: Seen): Promise<number> {
  return inTransaction(['people', 'messages', 'sightings', 'findings'], async () => {
    const person = await record.people.table.where('address').equals(address).first();
    const rows = (await messagesById(messageIds)).filter(({ personId }) => personId === person?.id);
    const ids = rows.map(({ id }) => id);
    const sightings = await record.sightings.table.where('messageId').anyOf(ids).toArray();
    const here = sightings.filter((sighting) => sighting.site === site && sighting.account === account);
    await record.sightings.remove(here.map(({ id }) => id));
    const elsewhere = new Set(sightings.filter((sighting) => !here.includes(sighting)).map((seen) => seen.messageId));
    const gone = ids.filter((id) => !elsewhere.has(id));
    await record.messages.remove(gone);
    const findings = await record.findings.table.where('messageId').anyOf(gone).primaryKeys();
    await record.findings.remove(findings);
    return gone.length;
  });
}
