/** What a client's record holds for a reply besides the terms: open invoices and projects, what was delivered, promises, the user's last words. */
import { Dexie } from 'dexie';
import type { Client, ClientPromise, Invoice, Person, Project } from '#lib/core/record.ts';
import { peopleOfClient } from '../people.ts';
import { record } from '../record.ts';

export interface ReplyRows {
  /** Neither paid nor waived, the oldest due first. */
  readonly openInvoices: readonly Invoice[];
  /** Planned or running, the next due first. */
  readonly openProjects: readonly Project[];
  readonly lastDelivered: Project | undefined;
  /** Of the user's own promises the last that was not kept. */
  readonly brokenPromise: ClientPromise | undefined;
  /** The texts of the user's last mails to each person of the client, newest first, by address. */
  readonly lastWords: ReadonlyMap<string, readonly string[]>;
}

export async function replyRows(clientId: Client['id']): Promise<ReplyRows> {
  const [invoices, projects, promises, lastWords] = await Promise.all([
    record.invoices.table.where('clientId').equals(clientId).toArray(),
    record.projects.table.where('clientId').equals(clientId).toArray(),
    record.promises.table.where('clientId').equals(clientId).toArray(),
    peopleOfClient(clientId).then((people) => Promise.all(people.map(lastWordsTo))),
  ]);
  const delivered = projects.filter(({ deliveredOn }) => deliveredOn !== undefined);
  return {
    openInvoices: invoices
      .filter(({ paidOn, waivedOn }) => paidOn === undefined && waivedOn === undefined)
      .sort((a, b) => compare(a.dueOn, b.dueOn)),
    openProjects: projects
      .filter(({ state }) => state === 'planned' || state === 'running')
      .sort((a, b) => compare(a.dueOn ?? LAST, b.dueOn ?? LAST)),
    lastDelivered: delivered.toSorted((a, b) => compare(a.deliveredOn ?? '', b.deliveredOn ?? '')).at(-1),
    brokenPromise: promises
      .filter(({ by, state }) => by === 'me' && state === 'broken')
      .toSorted((a, b) => compare(a.dueOn ?? '', b.dueOn ?? ''))
      .at(-1),
    lastWords: new Map(lastWords.flat()),
  };
}

async function lastWordsTo({ id, address }: Person): Promise<(readonly [string, readonly string[]])[]> {
  const last = await record.messages.table
    .where('[personId+sentAt]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .reverse()
    .filter(({ direction }) => direction === 'outgoing')
    .limit(LAST_MAILS)
    .toArray();
  return last.length === 0 ? [] : [[address, last.map(({ text }) => text)]];
}

const LAST_MAILS = 3;

/** After every ISO day. */
const LAST = '9';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
