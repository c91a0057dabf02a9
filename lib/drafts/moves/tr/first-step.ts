/** Turkish wordings: what will be done before the answer comes. */
import type { Wordings } from '../move.ts';

export const firstStep: Wordings = [
  'Ben de bu arada beklemiyorum, şununla başlıyorum: [[remedy]].',
  'Şu an bildiklerimle ilk adımım şu olacak: [[remedy]].',
  'Hemen yapabileceğim şu: [[remedy]].',
];
