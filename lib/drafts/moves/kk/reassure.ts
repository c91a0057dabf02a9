/** Kazakh wordings: close with what the user wants for the client. */
import type { Wordings } from '../move.ts';

export const reassure: Wordings = [
  'Бұл жұмысты маған сеніп тапсырғаныңызға риза болғаныңызды қалаймын.',
  'Соңында алаңсыз пайдаланатын жұмыс алуыңыз мен үшін маңызды.',
  'Менің жұмысыма сене алуыңыз мен үшін маңызды.',
];
