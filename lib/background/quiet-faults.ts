/** Which marks of the second look the user has switched off, everywhere or for one client. */
import type { Fault } from '#lib/core/fault.ts';
import type { ClientCard } from '#lib/core/view.ts';
import type { QuietFault } from '#lib/rpc/schemas.ts';
import { type QuietFaults, quietFaults } from '#lib/settings/settings.ts';

export async function quietFault({ fault, quiet, clientId }: QuietFault): Promise<void> {
  const { everywhere, byClient } = await quietFaults.getValue();
  const changed = (faults: readonly Fault[]) => [...faults.filter((one) => one !== fault), ...(quiet ? [fault] : [])];
  await quietFaults.setValue(
    clientId === undefined
      ? { everywhere: changed(everywhere), byClient }
      : { everywhere, byClient: { ...byClient, [clientId]: changed(byClient[clientId] ?? []) } },
  );
}

/** For the clients of a conversation, each kind once. */
export function quietFor(clients: readonly ClientCard[], { everywhere, byClient }: QuietFaults): Fault[] {
  return [...new Set([...everywhere, ...clients.flatMap(({ client }) => byClient[client.id] ?? [])])];
}
