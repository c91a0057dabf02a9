/** Turkish wordings: apologise for how things have become, without a condition. */
import type { Wordings } from '../move.ts';

export const apologiseForStrain: Wordings = [
  'İşin bu noktaya gelmesinden dolayı özür dilerim.',
  'Benimle çalışmak sizi bu kadar yorduğu için özür dilerim.',
  'Aramızda böyle bir gerginlik oluştuğu için üzgünüm ve özür dilerim.',
];
