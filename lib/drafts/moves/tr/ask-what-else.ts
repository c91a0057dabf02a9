/** Turkish wordings: ask whether anything is missing. */
import type { Wordings } from '../move.ts';

export const askWhatElse: Wordings = [
  'Bunlar her şeyi kapsıyor mu, yoksa atladığım bir nokta var mı?',
  'Sizi rahatsız eden başka ne varsa, küçük de olsa yazın, hepsini birlikte çözeyim.',
  'Bu listede görmek isteyip de göremediğiniz bir şey var mı?',
  'Telefonda konuşmak daha kolay gelirse, size uygun bir saati yazmanız yeterli.',
];
