/** Turkish wordings: the true reason: it was not agreed. */
import type { Wordings } from '../move.ts';

export const ground: Wordings = [
  'Bu, {date} tarihinde anlaştığımız kapsamın dışında kalıyor: “{term}”.',
  '{date} tarihli anlaşmamızda bu yok; anlaşmamız şöyle: “{term}”.',
  'Başlarken üstlendiğim işler arasında bu yoktu, o çerçevede kalıyorum.',
  'Bu, üzerinde anlaştığımız işin parçası değil ve kapsamı genişletmeyeceğim.',
];
