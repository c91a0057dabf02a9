/** Kazakh wordings: the closing formula and the user's own name. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = ['Құрметпен,\n[[my-name]]', 'Ізгі тілекпен,\n[[my-name]]', 'Ілтипатпен,\n[[my-name]]'];
