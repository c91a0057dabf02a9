/** Turkish wordings: take the fault on oneself, without defence. */
import type { Wordings } from '../move.ts';

export const own: Wordings = [
  'Bunu sizden önce benim fark etmem gerekirdi, düzeltmek de bana düşer.',
  'Mazeret sıralamayacağım; işi yoluna koymak benim sorumluluğum.',
  'Elinize ulaşan iş yeterince iyi değildi ve bunun sorumlusu benim.',
  'Sorumluluğu üzerime alıyorum; bunu sözle değil, işin kendisiyle göstermek istiyorum.',
];
