/** Turkish wordings: see it from the client's side. */
import type { Wordings } from '../move.ts';

export const seeTheirSide: Wordings = [
  'Güvenebileceğiniz bir iş beklerken, uğraşmanız gereken bir konu daha çıktı karşınıza.',
  'Bunca işinizin arasında bir de bunun peşine düşmek zorunda kalmamalıydınız.',
  'Sizin yerinizde olsam ben de hayal kırıklığına uğrar, şimdi ne olacağını bilmek isterdim.',
  'Bunun sizi zor durumda bıraktığını anlıyorum.',
];
