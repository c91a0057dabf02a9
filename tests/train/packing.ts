/** Linear models as the bytes that the product ships. */
import { type PackedModel, pack } from '#lib/signals/model/packed.ts';
import type { LinearModel } from './svm.ts';
import type { Dictionary } from './vectors.ts';

/** `least`: weights below this part of a head's largest are left out. */
export function packModel(dictionary: Dictionary, models: readonly LinearModel[], least: number): PackedModel {
  const weightsOf = ({ column, rarity }: { column: number; rarity: number }) =>
    Float64Array.from(models, ({ weights }) => (weights[column] ?? 0) * rarity);
  const all = [...dictionary].map(([key, feature]) => [key, weightsOf(feature)] as const);
  const largest = models.map((_, head) =>
    rounded(all.reduce((most, [, weights]) => Math.max(most, Math.abs(weights[head] ?? 0)), 1e-9)),
  );
  const rows = new Map(
    all.map(([key, weights]) => [
      key,
      weights.map((weight, head) => (Math.abs(weight) < least * (largest[head] ?? 0) ? 0 : weight)),
    ]),
  );
  return { ...pack(rows, largest), largest, biases: models.map(({ bias }) => rounded(bias)) };
}

/** Which columns weigh at least this part of the model's largest weight, 1 or 0: what is learnt from them again makes up for the rest. */
export function tellingColumns(dictionary: Dictionary, { weights }: LinearModel, least: number): Uint8Array {
  const moved = new Float64Array(weights.length);
  for (const { column, rarity } of dictionary.values()) moved[column] = Math.abs((weights[column] ?? 0) * rarity);
  const most = moved.reduce((greatest, weight) => Math.max(greatest, weight), 1e-9);
  return Uint8Array.from(moved, (weight) => Number(weight >= least * most));
}

/** The features that move the scores of these models most. */
export function mostTelling(dictionary: Dictionary, models: readonly LinearModel[], most: number): Dictionary {
  const impact = new Float64Array(dictionary.size);
  for (const { weights } of models) {
    const largest = weights.reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 1e-9);
    for (const { column, rarity, count } of dictionary.values())
      impact[column] = (impact[column] ?? 0) + count * (((weights[column] ?? 0) * rarity) / largest) ** 2;
  }
  const kept = [...dictionary].sort((a, b) => (impact[b[1].column] ?? 0) - (impact[a[1].column] ?? 0)).slice(0, most);
  return new Map(kept.map(([key, feature], column) => [key, { ...feature, column }]));
}

/** To six places that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
