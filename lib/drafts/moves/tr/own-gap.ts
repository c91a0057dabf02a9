/** Turkish wordings: own that it was not made clear at the start. */
import type { Wordings } from '../move.ts';

export const ownGap: Wordings = [
  'Bunun dahil olup olmadığını işe başlarken açıkça yazmam gerekirdi, yazmadım.',
  'Bu konuyu baştan netleştirmedik; gündeme getirmek bana düşerdi.',
  'İşin sınırını başta yeterince açık çizmedim, bu eksik benim.',
];
