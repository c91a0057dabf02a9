/** Writes what was learnt as the modules that the product imports. */
import { LANGUAGES } from '#lib/core/language.ts';
import { SENSITIVITIES, type Sensitivity, SIGNALS } from '#lib/core/signal.ts';
import { gravityOf } from '#lib/signals/model/decide.ts';
import { HEADS } from '#lib/signals/model/heads.ts';
import { packNetwork } from '#lib/signals/model/network.ts';
import type { CorpusRow } from './corpus.ts';
import type { Learnt } from './learn.ts';
import { LEAST_WEIGHT } from './material.ts';
import { packModel, rounded } from './packing.ts';

export function weightsModule(learnt: Learnt): string {
  const decisions = HEADS.map((head) => {
    const sigmoids = Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        [rounded(learnt.calibration[head][language].slope), rounded(learnt.calibration[head][language].shift)],
      ]),
    );
    return [head, sigmoids];
  });
  return `/** Made by \`npm run train\` from the corpora; not edited by hand. */
import type { Sigmoids, Thresholds } from './decide.ts';
import type { PackedNetwork } from './network.ts';
import type { PackedModel } from './packed.ts';

export const MODEL: PackedModel = ${JSON.stringify(packModel(learnt.dictionary, learnt.models, LEAST_WEIGHT))};

export const NETWORK: PackedNetwork = ${JSON.stringify(packNetwork(learnt.network))};

export const SIGMOIDS: Sigmoids = ${JSON.stringify(Object.fromEntries(decisions))};

export const THRESHOLDS: Thresholds = ${JSON.stringify(learnt.thresholds)};
`;
}

/** Of the rows without any label the share that each sensitivity would flag, by weights that have not seen their author. */
export function alarmsModule(rows: readonly CorpusRow[], { unseen, thresholds }: Learnt): string {
  const calm = rows.flatMap((row, index) => (row.labels.length === 0 ? [{ row, index }] : []));
  const alarms = SIGNALS.map((signal) => {
    const share = (sensitivity: Sensitivity) => {
      const flagged = calm.filter(
        ({ row: { lang, agreed }, index }) =>
          (unseen[signal][index] ?? 0) >= thresholds[sensitivity][lang][gravityOf(signal, agreed !== undefined)],
      );
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
