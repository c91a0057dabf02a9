/** Turkish wordings: ask which part of the work is meant. */
import type { Wordings } from '../move.ts';

export const askWhatIsWrong: Wordings = [
  'Tahmin yürütmek yerine doğru yerden başlayabilmem için, işin hangi bölümünü kastettiğinizi ve orada ne beklediğinizi yazar mısınız?',
  'Sizi en çok rahatsız eden bir iki noktayı yazarsanız, işe onlardan başlayacağım.',
  'Yanlış yere el atmamak için soruyorum: hangi kısmı, nasıl görmek istiyordunuz?',
];
