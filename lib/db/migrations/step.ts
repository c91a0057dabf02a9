/**
 * A step between two versions of the database: which tables it reads and writes, their new indexes, and a pure function
 * of their rows. The same step upgrades a live database and a backup written by an old version.
 */
import { err, ok, type Result } from '#lib/core/result.ts';

/** Rows by table, as an old version left them: unchecked. */
export type OldRows = Readonly<Record<string, readonly unknown[]>>;

export interface Step {
  /** The version this step leads to, from the one before it. */
  readonly to: number;
  /** Index declarations of the tables that are new or indexed otherwise; `null` takes a table away. */
  readonly indexes: Readonly<Record<string, string | null>>;
  /** The tables whose rows `upgrade` is given, and gives back in full. */
  readonly touches: readonly string[];
  readonly upgrade: (rows: OldRows) => OldRows;
}

/** Takes rows written by version `from` through every later step. */
export function migrate(rows: OldRows, from: number, steps: readonly Step[]): Result<OldRows, 'newer-version'> {
  const newest = steps.at(-1)?.to ?? 1;
  if (from > newest) return err('newer-version');
  return ok(steps.filter(({ to }) => to > from).reduce(takeStep, rows));
}

/** One step: untouched tables pass as they are, removed ones are left out. */
export function takeStep(rows: OldRows, step: Step): OldRows {
  const touched = step.upgrade(Object.fromEntries(step.touches.map((table) => [table, rows[table] ?? []])));
  const all = Object.entries({ ...rows, ...touched });
  return Object.fromEntries(all.filter(([table]) => step.indexes[table] !== null));
}
