/** Turkish wordings: close with what the user wants for the client. */
import type { Wordings } from '../move.ts';

export const reassure: Wordings = [
  'Bu iş için beni seçtiğinize memnun kalmanızı istiyorum.',
  'Benim için önemli olan, sonunda gönül rahatlığıyla kullanacağınız bir iş teslim etmek.',
  'Size gönderdiğim işe güvenebilmeniz benim için önemli.',
];
