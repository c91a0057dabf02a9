/** Turkish wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'Harcamalarınıza dikkat etmeniz gerektiğini anlıyorum, o yüzden lafı dolandırmayacağım.',
  'Konuyu açmanız yerinde; ben de size net bir yanıt vereyim.',
  'Gözetmeniz gereken bir bütçe olduğunu biliyorum ve bunu önemsiyorum.',
];
