/** Kazakh wordings: the true reason: it was not agreed. */
import type { Wordings } from '../move.ts';

export const ground: Wordings = [
  'Бұл {date} күнгі келісімімізге кірмейді: «{term}».',
  '{date} күні келіскеніміз мынау, одан артығын міндетіме алған жоқпын: «{term}».',
  'Бұл мен міндетіме алған жұмысқа кірмейді, сол келісіммен қаламын.',
  'Басында мұндай жұмыс туралы келіспеген едік, енді оны қоспаймын.',
];
