/** Kazakh wordings: why the no comes now and plainly. */
import type { Wordings } from '../move.ts';

export const sayItEarly: Wordings = [
  'Сізді күттіріп қоймай, бүгін ашық айтқанды жөн көрдім.',
  'Жоспарыңызды соған қарай құруыңыз үшін бірден айтып отырмын.',
  'Уақытыңыз босқа кетпесін деп бірден жауап беріп отырмын.',
];
