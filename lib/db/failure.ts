/** What can go wrong with the record although the program is right, as values; anything else is a bug and is thrown on. */
import { Dexie } from 'dexie';
import { err, ok, type Result } from '#lib/core/result.ts';

/** `full`: no room on the disk. `outdated`: a newer version of the extension has taken the record over. `unavailable`: the browser refuses it. */
export type RecordFailure = 'full' | 'outdated' | 'unavailable';

const FAILURE_BY_NAME: Readonly<Record<string, RecordFailure>> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.DatabaseClosed]: 'outdated',
  [Dexie.errnames.VersionChange]: 'outdated',
  [Dexie.errnames.Version]: 'outdated',
  [Dexie.errnames.OpenFailed]: 'unavailable',
  [Dexie.errnames.MissingAPI]: 'unavailable',
  [Dexie.errnames.InvalidState]: 'unavailable',
  [Dexie.errnames.Unknown]: 'unavailable',
  [Dexie.errnames.Timeout]: 'unavailable',
};

export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, RecordFailure>> {
  try {
    return ok(await work());
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === undefined) throw thrown;
    return err(failure);
  }
}

/** An aborted transaction names its cause as `inner`. */
function failureOf(thrown: unknown): RecordFailure | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const inner = 'inner' in thrown ? failureOf(thrown.inner) : undefined;
  return inner ?? FAILURE_BY_NAME[thrown.name];
}
