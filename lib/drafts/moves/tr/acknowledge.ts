/** Turkish wordings: say back what the client met, in their own words. */
import type { Wordings } from '../move.ts';

export const acknowledge: Wordings = [
  'Bana açıkça yazdığınız için teşekkür ederim: “{complaint}”.',
  'Yazdığınızı dikkatle okudum: “{complaint}”.',
  '“{complaint}” demişsiniz; ben de tam buradan başlamak istiyorum.',
  'Mesajınızda şöyle yazmışsınız: “{complaint}”.',
  'Memnun kalmadığınızı açıkça yazdığınız için teşekkür ederim.',
  'Mesajınızı dikkatle okudum, beklediğinizi bulamadığınızı görüyorum.',
];
