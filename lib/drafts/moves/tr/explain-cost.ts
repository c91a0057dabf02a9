/** Turkish wordings: say that it takes work which the price does not hold. */
import type { Wordings } from '../move.ts';

export const explainCost: Wordings = [
  'Verdiğim fiyatta bunun için ayrılmış bir süre yok; bu yüzden işten sonra değil, işten önce konuşmak istiyorum.',
  'Planladığımdan ve fiyatlandırdığımdan fazlası olduğu için, karar vermeden önce maliyetini bilmenizi isterim.',
  'Bu ek iş için henüz bir ücret konuşmadık, o yüzden şimdi söyleyeyim.',
];
