/** The record of this browser: a repository a table, and transactions over them. */
import { openDatabase } from './database.ts';
import { createRepository } from './repository.ts';
import { TABLES, type TableName } from './tables.ts';

const dexie = openDatabase();

export const record = {
  clients: createRepository(dexie, 'clients', TABLES.clients.schema),
  people: createRepository(dexie, 'people', TABLES.people.schema),
  threads: createRepository(dexie, 'threads', TABLES.threads.schema),
  messages: createRepository(dexie, 'messages', TABLES.messages.schema),
  sightings: createRepository(dexie, 'sightings', TABLES.sightings.schema),
  findings: createRepository(dexie, 'findings', TABLES.findings.schema),
  agreements: createRepository(dexie, 'agreements', TABLES.agreements.schema),
  requests: createRepository(dexie, 'requests', TABLES.requests.schema),
  situations: createRepository(dexie, 'situations', TABLES.situations.schema),
  promises: createRepository(dexie, 'promises', TABLES.promises.schema),
  projects: createRepository(dexie, 'projects', TABLES.projects.schema),
  invoices: createRepository(dexie, 'invoices', TABLES.invoices.schema),
  reminders: createRepository(dexie, 'reminders', TABLES.reminders.schema),
  partings: createRepository(dexie, 'partings', TABLES.partings.schema),
  journal: createRepository(dexie, 'journal', TABLES.journal.schema),
} as const;

/**
 * All or nothing, one after another where two touch the same tables, in whatever tab or page they run. Only the
 * record's own calls may be awaited inside: the browser commits as soon as nothing of it is pending.
 */
export function inTransaction<T>(tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  return dexie.transaction('rw', [...tables], work);
}
