/** Persian wordings: the greeting. */
import type { Wordings } from '../move.ts';

export const greet: Wordings = [
  'سلام {name}، وقتتان به‌خیر.',
  'سلام {name}، روزتان خوش.',
  'با سلام خدمت {fullName}،',
  'سلام، وقتتان به‌خیر.',
  'با سلام و احترام،',
];
