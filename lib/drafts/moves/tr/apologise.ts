/** Turkish wordings: one plain apology, without a condition. */
import type { Wordings } from '../move.ts';

export const apologise: Wordings = [
  'Ortaya çıkan iş sizi yarı yolda bıraktı, bunun için özür dilerim.',
  'Size yaşattığım bu sıkıntı için özür dilerim.',
  'Bu yüzden kaybettiğiniz zaman ve harcadığınız emek için özür dilerim.',
  'Bu mesajı yazmak zorunda kaldığınız için üzgünüm ve özür dilerim.',
];
