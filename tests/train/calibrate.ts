/** Turns scores into probabilities (Platt's sigmoid) and finds the probability from which a flag is shown. */

export interface Sigmoid {
  readonly slope: number;
  readonly shift: number;
}

export interface Judged {
  readonly score: number;
  readonly is: boolean;
}

const ROUNDS = 100;

/** The sigmoid under which the judged scores are most likely, by Newton's method; targets drawn in a little, as Platt has it. */
export function fitSigmoid(judged: readonly Judged[]): Sigmoid {
  const positives = judged.filter(({ is }) => is).length;
  const yes = (positives + 1) / (positives + 2);
  const no = 1 / (judged.length - positives + 2);
  let slope = 2;
  let shift = Math.log((positives + 1) / (judged.length - positives + 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, is } of judged) {
      const guess = probability(score, { slope, shift });
      const error = guess - (is ? yes : no);
      const curve = Math.max(guess * (1 - guess), 1e-12);
      g1 += error * score;
      g2 += error;
      h11 += curve * score * score;
      h12 += curve * score;
      h22 += curve;
    }
    const determinant = h11 * h22 - h12 * h12;
    const moveSlope = (h22 * g1 - h12 * g2) / determinant;
    const moveShift = (h11 * g2 - h12 * g1) / determinant;
    const damping = Math.min(1, 1 / Math.max(Math.abs(moveSlope), Math.abs(moveShift)));
    slope -= damping * moveSlope;
    shift -= damping * moveShift;
    if (Math.abs(moveSlope) + Math.abs(moveShift) < 1e-7) break;
  }
  return { slope, shift };
}

export function probability(score: number, { slope, shift }: Sigmoid): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}

/** The lowest score from which the judged are right in this share of cases; infinite where they never are. */
export function thresholdFor(judged: readonly Judged[], leastPrecision: number): number {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold = Number.POSITIVE_INFINITY;
  for (const [index, { score, is }] of sorted.entries()) {
    if (is) right += 1;
    if (right / (index + 1) >= leastPrecision) threshold = score;
  }
  return threshold;
}
