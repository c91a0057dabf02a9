/** Turkish wordings: say that the request comes on top of it. */
import type { Wordings } from '../move.ts';

export const placeOutside: Wordings = [
  'Şimdi istediğiniz bunun üzerine geliyor, yani konuştuğumuz ücrete dahil değil.',
  'Yeni istek bunun dışında kalıyor; onu ayrı bir iş olarak ele almak doğru olur.',
  'Bu, süresi ve ücreti ayrıca hesaplanan bir ek iş olur.',
];
