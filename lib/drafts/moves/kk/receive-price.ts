/** Kazakh wordings: take up what the client says of the price. */
import type { Wordings } from '../move.ts';

export const receivePrice: Wordings = [
  'Баға жайындағы ойыңызды ашық айтқаныңызға рақмет: «{request}».',
  'Баға туралы жазғаныңызды оқыдым: «{request}».',
  'Баға жайын ашық айтқаныңызға рақмет.',
];
