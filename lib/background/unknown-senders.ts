/** Senders of whom the page shows a name alone: whom to ask about, who it may be, and what the user has answered. Pure. */
import type { NamedSender, UnknownSender } from '#lib/core/view.ts';
import { folded } from '#lib/db/read/folded.ts';
import type { OpenMessage } from './open-tab.ts';
import type { RecordRows } from './rows-of.ts';

/** More choices than this are harder to read than an address is to type. */
const MAX_CANDIDATES = 4;

type Candidate = UnknownSender['candidates'][number];

export function isUnknown({ from, author, answered }: OpenMessage): boolean {
  return from.address === undefined && author !== 'mine' && answered === undefined;
}

/** By name, the newest message's first. Who came through a list is nobody one could answer. */
export function unknownSenders(
  newestFirst: readonly OpenMessage[],
  rows: Pick<RecordRows, 'people' | 'clients'>,
): UnknownSender[] {
  const asked = newestFirst.filter((message) => isUnknown(message) && !message.relayed && message.from.name !== '');
  const names = new Set(asked.map(({ from }) => from.name));
  return [...names].map((name) => ({ name, candidates: candidatesFor(name, newestFirst, rows) }));
}

/** By name, the newest message's first. */
export function namedSenders(newestFirst: readonly OpenMessage[]): NamedSender[] {
  const named = newestFirst.filter(({ answered }) => answered !== undefined);
  return [...new Map(named.map(({ from: { name, address } }) => [name, { name, address }])).values()];
}

function candidatesFor(
  name: string,
  newestFirst: readonly OpenMessage[],
  { people, clients }: Pick<RecordRows, 'people' | 'clients'>,
): Candidate[] {
  const known = [...people.values()];
  const isSame = (other: string | undefined) => other !== undefined && folded(other) === folded(name);
  const sameName = known.filter((person) => isSame(person.name) || isSame(clients.get(person.clientId)?.name));
  const senders = newestFirst.filter(({ author, relayed }) => author === 'theirs' && !relayed).map(({ from }) => from);
  const present = newestFirst.flatMap(({ from, recipients, relayed }) =>
    relayed ? [] : [from.address ?? '', ...recipients].flatMap((address) => people.get(address) ?? []),
  );
  const candidates = new Map<string, Candidate>();
  for (const { address, name: theirName } of [
    ...senders.filter((from) => isSame(from.name)),
    ...sameName,
    ...present,
  ]) {
    if (address !== undefined && !candidates.has(address)) candidates.set(address, { address, name: theirName });
  }
  return [...candidates.values()].slice(0, MAX_CANDIDATES);
}
