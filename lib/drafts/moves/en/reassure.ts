/** English wordings: close with what the user wants for the client. */
import type { Wordings } from '../move.ts';

export const reassure: Wordings = [
  'I want you to be glad that you chose me for this.',
  'What counts for me is that you end up with work you are happy to use.',
  'It matters to me that you can rely on what I send you.',
  'I would like this to end with something you are pleased to show.',
];
