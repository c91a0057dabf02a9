/** The one way rows enter a table: checked by its schema. Reading gives them back unchecked, since only checked rows are inside. */
import type { Dexie, Table } from 'dexie';
import type { z } from 'zod';

export interface Repository<T extends { id: string }> {
  /** For the queries of this room; writing goes through `put`. */
  readonly table: Table<T, string>;
  get(id: string): Promise<T | undefined>;
  /** Adds or replaces the row. Throws a ZodError when it does not fit: a row to be written is our own, so that is a bug. */
  put(row: T): Promise<T>;
  putAll(rows: readonly T[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export function createRepository<T extends { id: string }>(
  dexie: Dexie,
  name: string,
  schema: z.ZodType<T>,
): Repository<T> {
  const table = dexie.table<T, string>(name);
  return {
    table,
    get: (id) => table.get(id),
    async put(row) {
      const checked = schema.parse(row);
      await table.put(checked);
      return checked;
    },
    async putAll(rows) {
      await table.bulkPut(rows.map((row) => schema.parse(row)));
    },
    async remove(ids) {
      await table.bulkDelete([...ids]);
    },
  };
}
