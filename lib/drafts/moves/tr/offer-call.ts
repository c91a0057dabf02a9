/** Turkish wordings: offer to talk on the phone. */
import type { Wordings } from '../move.ts';

export const offerCall: Wordings = [
  'Konuşmayı tercih ederseniz bir saat yazın, ben sizi ararım.',
  'Dilerseniz telefonda konuşalım: hangi saat size uyar?',
  'Telefonda da dinlemeye hazırım, saati siz belirleyin.',
];
