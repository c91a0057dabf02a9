/** The mailbox's owner and how she is addressed: an invented freelance designer and developer who writes four languages. */
import type { Person } from './model.ts';

export const OWNER: Person = { name: 'Aylin Saber', email: 'aylin@saber.example' };

/** An alias of hers, which the page shows only as a sender or recipient. */
export const OWNER_ALIAS: Person = { name: 'Saber Studio', email: 'hello@saber.example' };

export const OWNER_SIGNATURE = 'Aylin Saber\nDesign and front-end development\nsaber.example';
