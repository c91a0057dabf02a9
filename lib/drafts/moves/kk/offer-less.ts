/** Kazakh wordings: less work for less money. */
import type { Wordings } from '../move.ts';

export const offerLess: Wordings = [
  'Азайтуға болатыны – жұмыс көлемі; шағын нұсқасы мынадай: [[smaller-scope]].',
  'Бюджетіңіз шектеулі болса, азырақ жұмысты сапалы істеп бере аламын: [[smaller-scope]].',
  'Одан аз қаржыға мынаны істей аламын: [[smaller-scope]].',
];
