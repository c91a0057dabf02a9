/** Turkish wordings: hear the anger without answering it in kind. */
import type { Wordings } from '../move.ts';

export const hearAnger: Wordings = [
  'Mesajınızı dikkatle okudum ve ne kadar kızgın olduğunuzu görüyorum.',
  'Yazdıklarınızdan sizin için bir şeylerin çok ters gittiğini anlıyorum ve ne olduğunu öğrenmek istiyorum.',
  'Bu konunun sizi ne kadar üzdüğü mesajınızdan anlaşılıyor, bunu böyle bırakmak istemiyorum.',
];
