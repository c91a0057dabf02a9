/** Turkish wordings: nothing is started before the client has agreed to the cost. */
import type { Wordings } from '../move.ts';

export const yesBeforeStart: Wordings = [
  'Siz bu rakamı onaylamadan başlamam; böylece faturada sürpriz bir kalem olmaz.',
  'Önce siz karar verin, ben ondan sonra başlarım; haberiniz olmadan bir masraf çıkmaz.',
  'Onayınızı aldıktan sonra başlarım, böylece ne ödeyeceğinizi baştan bilirsiniz.',
];
