/** Kazakh wordings: promise to name such costs beforehand from now on. */
import type { Wordings } from '../move.ts';

export const promiseClarity: Wordings = [
  'Бұдан былай қосымша ақы керек болатын нәрсенің бәрін алдын ала айтамын.',
  'Бұдан былай ненің кіретінін, ненің кірмейтінін жұмыс басталғанға дейін менен естисіз.',
  'Келесіде екеумізге де түсінікті болуы үшін мұны жазып қоямын.',
];
