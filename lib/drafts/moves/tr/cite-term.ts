/** Turkish wordings: cite the recorded term and its date. */
import type { Wordings } from '../move.ts';

export const citeTerm: Wordings = [
  '{date} tarihinde şöyle anlaşmıştık: “{term}”.',
  '{date} tarihli anlaşmamız şöyle: “{term}”.',
  'Kayıtlarıma baktım; {date} tarihinde üzerinde anlaştığımız madde şu: “{term}”.',
];
