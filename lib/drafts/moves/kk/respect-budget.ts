/** Kazakh wordings: take the client's budget seriously. */
import type { Wordings } from '../move.ts';

export const respectBudget: Wordings = [
  'Шығыныңызды есептеуіңіз керек екенін түсінемін, сондықтан тоқетерін айтайын.',
  'Бұл мәселені көтергеніңіз орынды, менен де нақты жауап аласыз.',
  'Сізде белгілі бір бюджет бар екенін білемін және соны ескеремін.',
];
