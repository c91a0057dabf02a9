/** Migrated and imported rows are checked like written ones: every row by its table's schema, or the first that fails is named. */
import { err, ok, type Result } from '#lib/core/result.ts';
import { isTableName, TABLES } from '../tables.ts';
import type { OldRows } from './step.ts';

export interface BadRow {
  readonly table: string;
  readonly index: number;
  /** Paths of the fields that do not fit, without their values: the rows hold people's mail. */
  readonly fields: readonly string[];
}

export function checkRows(rows: OldRows): Result<OldRows, BadRow> {
  const checked: Record<string, unknown[]> = {};
  for (const [table, given] of Object.entries(rows)) {
    if (!isTableName(table)) return err({ table, index: 0, fields: [] });
    const into: unknown[] = [];
    for (const [index, row] of given.entries()) {
      const parsed = TABLES[table].schema.safeParse(row);
      if (!parsed.success) {
        return err({ table, index, fields: parsed.error.issues.map(({ path }) => path.join('.')) });
      }
      into.push(parsed.data);
    }
    checked[table] = into;
  }
  return ok(checked);
}
