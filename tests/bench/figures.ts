/** How a figure is printed and summed up: one JSON line each, with its bound where the project promised one. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** The promise: at most, or at least, this much. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Where a bootstrap puts it, 95 in 100. */
  readonly interval?: readonly [low: number, high: number];
  readonly note?: string;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function printFigure(figure: Figure): void {
  const { value, atMost, atLeast, interval } = figure;
  const promised = atMost !== undefined || atLeast !== undefined;
  const kept = value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
  console.log(
    JSON.stringify({
      ...figure,
      value: rounded(value),
      ...(interval && { interval: interval.map(rounded) }),
      ...(promised && { kept }),
    }),
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
