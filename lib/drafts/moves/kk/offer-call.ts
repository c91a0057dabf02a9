/** Kazakh wordings: offer to talk on the phone. */
import type { Wordings } from '../move.ts';

export const offerCall: Wordings = [
  'Сөйлескеніңіз ыңғайлы болса, уақытын жазыңыз, өзім қоңырау шаламын.',
  'Телефонмен де сөйлесе аламыз: сізге қай уақыт ыңғайлы?',
  'Телефонмен де тыңдауға дайынмын, уақытын өзіңіз айтыңыз.',
];
