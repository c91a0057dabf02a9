/** Kazakh wordings: the closing formula and the user's own name, each with and without a known name and in the same order. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'Құрметпен,\n{ownName}',
  'Ізгі тілекпен,\n{ownName}',
  'Ілтипатпен,\n{ownName}',
  'Құрметпен,\n[[my-name]]',
  'Ізгі тілекпен,\n[[my-name]]',
  'Ілтипатпен,\n[[my-name]]',
];
