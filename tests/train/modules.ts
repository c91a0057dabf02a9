/** Writes what was learnt as the modules that the product imports. */
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { SENSITIVITIES, type Sensitivity, SIGNALS } from '#lib/core/signal.ts';
import { HEADS, type Head } from '#lib/signals/model/heads.ts';
import { pack } from '#lib/signals/model/packed.ts';
import { probability } from './calibrate.ts';
import type { CorpusRow } from './corpus.ts';
import type { Learnt, LearntHead } from './learn.ts';

/** Weights below this part of a head's largest are left out. */
const LEAST_WEIGHT = 0.03;

export function weightsModule(learnt: Learnt): string {
  const { scales, packed } = packedRows(learnt);
  console.error(`${packed.features} features kept, ${Math.round(packed.rows.length / 1000)} kB`);
  const round = (value: number) => Number(value.toPrecision(6));
  const rounded = (values: Record<Language, number>) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, round(values[language])]));
  const decisions = learnt.heads.map(({ head, calibration }) => {
    const sigmoids = Object.fromEntries(
      LANGUAGES.map((language) => [language, [round(calibration[language].slope), round(calibration[language].shift)]]),
    );
    return [head, sigmoids];
  });
  return `/** Made by \`npm run train\` from the corpora; not edited by hand. */
import type { PackedModel } from './packed.ts';
import type { Sigmoids, Thresholds } from './decide.ts';

export const MODEL: PackedModel = ${JSON.stringify({
    features: packed.features,
    scales: scales.map(round),
    biases: learnt.heads.map(({ model }) => round(model.bias)),
    rows: packed.rows,
  })};

export const SIGMOIDS: Sigmoids = ${JSON.stringify(Object.fromEntries(decisions))};

export const THRESHOLDS: Thresholds = ${JSON.stringify(Object.fromEntries(SENSITIVITIES.map((sensitivity) => [sensitivity, rounded(learnt.thresholds[sensitivity])])))};
`;
}

/** Each head's weights as signed bytes of its own scale. */
function packedRows({ dictionary, heads }: Learnt): { scales: number[]; packed: ReturnType<typeof pack> } {
  const folded = heads.map(({ model }) => {
    const byColumn = new Float64Array(dictionary.size);
    for (const { column, rarity } of dictionary.values()) byColumn[column] = (model.weights[column] ?? 0) * rarity;
    return byColumn;
  });
  const scales = folded.map(
    (weights) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127,
  );
  const bytes = new Map<number, Int8Array>();
  for (const [key, { column }] of dictionary) {
    const row = Int8Array.from(folded, (weights, head) => {
      const byte = Math.round((weights[column] ?? 0) / (scales[head] ?? 1));
      return Math.abs(byte) < LEAST_WEIGHT * 127 ? 0 : byte;
    });
    bytes.set(key, row);
  }
  return { scales, packed: pack(bytes) };
}

/** Of the rows without any label the share that each sensitivity would flag, by weights that have not seen their author. */
export function alarmsModule(rows: readonly CorpusRow[], { heads, thresholds }: Learnt): string {
  const calm = rows.flatMap((row, index) => (row.labels.length === 0 ? [{ row, index }] : []));
  const alarms = SIGNALS.map((signal) => {
    const { unseen, calibration } = headOf(signal, heads);
    const share = (sensitivity: Sensitivity) => {
      const flagged = calm.filter(({ row: { lang }, index }) => {
        return probability(unseen[index] ?? 0, calibration[lang]) >= thresholds[sensitivity][lang];
      });
      return Number((flagged.length / calm.length).toFixed(4));
    };
    return [signal, Object.fromEntries(SENSITIVITIES.map((sensitivity) => [sensitivity, share(sensitivity)]))];
  });
  return `/** Made by \`npm run train\`; not edited by hand. */
import type { Sensitivity, Signal } from '#lib/core/signal.ts';

/** Of calm messages, half of them with the words of a signal, the share that was flagged by weights that had not seen their author. */
export const ALARMS: Readonly<Record<Signal, Readonly<Record<Sensitivity, number>>>> = ${JSON.stringify(Object.fromEntries(alarms))};
`;
}

function headOf(head: Head, heads: readonly LearntHead[]): LearntHead {
  const found = heads[HEADS.indexOf(head)];
  if (found === undefined) throw new Error(`nothing was learnt of ${head}`);
  return found;
}
