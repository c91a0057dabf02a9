/** The user's verdicts survive a new analysis: by message, signal and overlapping words. */
import type { Finding } from '#lib/core/signal.ts';
import type { FindingView } from '#lib/core/view.ts';

/**
 * The fresh findings of a message with the ids and states of the old ones they renew. A verdict whose words are no
 * longer flagged is kept, in case a later engine flags them again; an open flag is not.
 */
export function keepVerdicts(old: readonly FindingView[], fresh: readonly Finding[]): FindingView[] {
  const used = new Set<string>();
  const renewed = fresh.map((finding): FindingView => {
    const same = old.filter((known) => isSame(known, finding));
    const judged = same.find(({ state }) => state !== 'open');
    const unused = (judged ? [judged, ...same] : same).find(({ id }) => !used.has(id));
    const id = unused?.id ?? crypto.randomUUID();
    used.add(id);
    return { ...finding, id, state: judged?.state ?? 'open' };
  });
  return [...renewed, ...old.filter(({ id, state }) => state !== 'open' && !used.has(id))];
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.signal === b.signal &&
    a.field === b.field &&
    a.ranges.some(([start, end]) => b.ranges.some(([from, to]) => start < to && from < end))
  );
}
