/** The user's verdicts that move what is believed of a client's mail, gathered by client and signal; and taking them back. */
import type { Signal } from '#lib/core/signal.ts';
import { clientsById } from '../people.ts';
import { inTransaction, record } from '../record.ts';

export interface VerdictsOnSignal {
  readonly clientId: string;
  readonly clientName: string;
  readonly signal: Signal;
  readonly notAProblem: number;
  readonly confirmed: number;
}

const JUDGED = ['not-a-problem', 'confirmed'] as const;

/** By the client's name. */
export async function verdictsOnSignals(): Promise<VerdictsOnSignal[]> {
  const gathered = new Map<string, { clientId: string; signal: Signal; notAProblem: number; confirmed: number }>();
  for (const { clientId, finding } of await judgedFindings()) {
    const key = `${clientId} ${finding.signal}`;
    const known = gathered.get(key) ?? { clientId, signal: finding.signal, notAProblem: 0, confirmed: 0 };
    if (finding.state === 'confirmed') known.confirmed += 1;
    else known.notAProblem += 1;
    gathered.set(key, known);
  }
  const clients = await clientsById([...gathered.values()].map(({ clientId }) => clientId));
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return [...gathered.values()]
    .map((verdicts) => ({ ...verdicts, clientName: names.get(verdicts.clientId) ?? '' }))
    .sort((a, b) => a.clientName.localeCompare(b.clientName));
}

/** They are open flags again, and count no more. */
export function takeBackVerdicts(clientId: string, signal: Signal): Promise<void> {
  return inTransaction(['findings', 'messages', 'people'], async () => {
    const judged = await judgedFindings();
    const taken = judged.filter((one) => one.clientId === clientId && one.finding.signal === signal);
    await record.findings.putAll(taken.map(({ finding }) => ({ ...finding, state: 'open' as const })));
  });
}

async function judgedFindings() {
  const findings = await record.findings.table
    .filter(({ state }) => JUDGED.some((judged) => judged === state))
    .toArray();
  const messages = await record.messages.table.bulkGet(findings.map(({ messageId }) => messageId));
  const people = await record.people.table.bulkGet(messages.map((message) => message?.personId ?? ''));
  return findings.flatMap((finding, at) => {
    const clientId = people[at]?.clientId;
    return clientId === undefined ? [] : [{ clientId, finding }];
  });
}
