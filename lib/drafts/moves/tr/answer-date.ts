/** Turkish wordings: by when the client will hear more. */
import type { Wordings } from '../move.ts';

export const answerDate: Wordings = [
  'Size yeniden yazacağım tarih: [[new-date]]; neyi değiştirdiğimi tek tek anlatacağım.',
  'En geç şu tarihte her noktaya ayrı ayrı yanıt vermiş olacağım: [[new-date]].',
  'Ne durumda olduğumuzu size açıkça yazacağım gün: [[new-date]].',
];
