/** How well scores rank: 0.5 is chance, 1 every positive row above every negative one. */

/** The chance that a positive row scores above a negative one; ties count half. */
export function areaUnderCurve(rows: readonly (readonly [score: number, is: boolean])[]): number {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  let ranks = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.[0] === sorted[from]?.[0]) to += 1;
    const rank = (from + 1 + to) / 2;
    for (const [, is] of sorted.slice(from, to)) {
      if (!is) continue;
      ranks += rank;
      positives += 1;
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}
