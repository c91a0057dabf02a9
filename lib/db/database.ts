/** Opens the one database of the extension, with its versions; an older page gives way to a newer version at once. */
import { Dexie, type Table } from 'dexie';
import type { z } from 'zod';
import { checkRows } from './migrations/check-rows.ts';
import { type OldRows, type Step, takeStep } from './migrations/step.ts';
import { STEPS } from './migrations/steps.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

export const DATABASE_NAME = 'good-terms';

export type RowOf<N extends TableName> = z.infer<(typeof TABLES)[N]['schema']>;

/** Opened on first use. `steps` and `firstIndexes` differ from ours only where an old version is rebuilt in a test. */
export function openDatabase(
  name: string = DATABASE_NAME,
  steps: readonly Step[] = STEPS,
  firstIndexes: Readonly<Record<string, string>> = ourIndexes(),
): Dexie {
  const dexie = new Dexie(name);
  dexie.version(1).stores(firstIndexes);
  for (const step of steps) {
    const last = step === steps.at(-1);
    dexie
      .version(step.to)
      .stores(step.indexes)
      .upgrade((transaction) => upgradeTables((table) => transaction.table(table), step, last));
  }
  // Without this, Dexie would open the newer version again with the old page's code and write old rows into it.
  dexie.on('versionchange', ({ newVersion }) => {
    // Deleted, not upgraded: Dexie closes, and makes an empty one when it is needed.
    if (newVersion === null) return true;
    dexie.close({ disableAutoOpen: true });
    return false;
  });
  return dexie;
}

/** Dexie holds the transaction open while each awaited call is one of its own. A row that does not fit undoes the whole step. */
async function upgradeTables(table: (name: string) => Table, step: Step, last: boolean): Promise<void> {
  const before: Record<string, unknown[]> = {};
  for (const name of step.touches) before[name] = await table(name).toArray();
  const after = last ? orThrow(takeStep(before, step)) : takeStep(before, step);
  for (const [name, rows] of Object.entries(after)) {
    await table(name).clear();
    await table(name).bulkAdd([...rows]);
  }
}

function orThrow(rows: OldRows): OldRows {
  const checked = checkRows(rows);
  if (checked.ok) return checked.value;
  const { table, index, fields } = checked.error;
  throw new Error(`migrated row ${index} of ${table} does not fit: ${fields.join(', ')}`);
}

function ourIndexes(): Record<string, string> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLES[name].indexes]));
}
