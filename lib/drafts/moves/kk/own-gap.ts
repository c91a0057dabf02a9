/** Kazakh wordings: own that it was not made clear at the start. */
import type { Wordings } from '../move.ts';

export const ownGap: Wordings = [
  'Бастағанда мұның кіретін-кірмейтінін ашық айтпаппын, айтуым керек еді.',
  'Бұл мәселені басында нақтыламадық, оны көтеру менің міндетім еді.',
  'Жұмыстың шегін басында анық белгілемедім, бұл – менің кемшілігім.',
];
