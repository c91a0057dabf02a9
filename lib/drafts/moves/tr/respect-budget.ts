/** Turkish wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'Harcamalarınıza dikkat etmeniz gerektiğini anlıyorum, bunu sizinle açıkça konuşmayı tercih ederim.',
  'Konuyu açmanız yerinde, benden de net bir yanıt almanız gerekir.',
  'Gözetmeniz gereken bir bütçe olduğunu biliyorum ve bunu önemsiyorum.',
];
