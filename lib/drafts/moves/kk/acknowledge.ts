/** Kazakh wordings: say back what the client met, in their own words. */
import type { Wordings } from '../move.ts';

export const acknowledge: Wordings = [
  'Сіз былай деп жазыпсыз: «{complaint}».',
  'Ашық айтқаныңызға рақмет: «{complaint}».',
  'Мына сөзіңізді мұқият оқыдым: «{complaint}».',
  'Әңгімені дәл осы сөзіңізден бастағым келеді: «{complaint}».',
  'Көңіліңіз толмағанын ашық айтқаныңызға рақмет.',
  'Хатыңызды мұқият оқыдым, нәтиже сіз күткендей болмағанын түсіндім.',
];
