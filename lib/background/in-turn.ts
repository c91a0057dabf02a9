/** Runs tasks of the same key one after another. A restart of the worker loses nothing but tasks that were under way. */

const last = new Map<string, Promise<unknown>>();

export function inTurn<T>(key: string, task: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const run = before.then(task, task);
  last.set(key, run);
  const forget = () => {
    if (last.get(key) === run) last.delete(key);
  };
  run.then(forget, forget);
  return run;
}
