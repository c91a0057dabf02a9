/** How a figure is printed and summed up: one JSON line each, with its bound where the project promised one. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** The promise: at most this much. */
  readonly atMost?: number;
  readonly note?: string;
}

export function printFigure(figure: Figure): void {
  const rounded = Math.round(figure.value * 100) / 100;
  const kept = figure.atMost === undefined ? {} : { kept: figure.value <= figure.atMost };
  console.log(JSON.stringify({ ...figure, value: rounded, ...kept }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
