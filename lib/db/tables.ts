/**
 * Every table of the record: the schema that checks a row when it is written, and the indexes in Dexie's notation
 * (`id` is the key, `&` unique, `[a+b]` compound, `*` one entry for each element).
 */
import {
  AgreementSchema,
  ClientSchema,
  InvoiceSchema,
  JournalSchema,
  MessageSchema,
  PartingSchema,
  PersonSchema,
  ProjectSchema,
  PromiseSchema,
  ReminderSchema,
  RequestSchema,
  SightingSchema,
  SituationRecordSchema,
  StoredFindingSchema,
  ThreadSchema,
} from '#lib/core/record.ts';

export const TABLES = {
  clients: { schema: ClientSchema, indexes: 'id, name, status, *tags' },
  people: { schema: PersonSchema, indexes: 'id, &address, clientId' },
  threads: { schema: ThreadSchema, indexes: 'id' },
  messages: { schema: MessageSchema, indexes: 'id, personId, threadId, fingerprint, sentAt, [personId+sentAt]' },
  sightings: {
    schema: SightingSchema,
    indexes: 'id, messageId, threadId, &[site+account+siteMessageId], [site+account+siteThreadId]',
  },
  findings: { schema: StoredFindingSchema, indexes: 'id, messageId, state, [messageId+state]' },
  agreements: { schema: AgreementSchema, indexes: 'id, clientId, [clientId+kind]' },
  requests: { schema: RequestSchema, indexes: 'id, clientId, messageId' },
  situations: { schema: SituationRecordSchema, indexes: 'id, clientId, messageId, happenedOn' },
  promises: { schema: PromiseSchema, indexes: 'id, clientId, messageId, state, dueOn' },
  projects: { schema: ProjectSchema, indexes: 'id, clientId, state' },
  invoices: { schema: InvoiceSchema, indexes: 'id, clientId, projectId, dueOn' },
  reminders: { schema: ReminderSchema, indexes: 'id, clientId, dueOn' },
  partings: { schema: PartingSchema, indexes: 'id, clientId' },
  journal: { schema: JournalSchema, indexes: 'id, at' },
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES).filter(isTableName);

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}
