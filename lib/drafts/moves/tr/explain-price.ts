/** Turkish wordings: what the price serves. */
import type { Wordings } from '../move.ts';

export const explainPrice: Wordings = [
  'Bu fiyat, sonradan başınız ağrımasın diye gösterdiğim özeni de içeriyor; oradan kısmak istemem.',
  'Bu fiyatla işe gereken zamanı ayırabiliyorum, siz de sonuca güvenebiliyorsunuz.',
  'Daha azına işi aceleye getirmem gerekir, bunu da en çok siz hissedersiniz.',
];
