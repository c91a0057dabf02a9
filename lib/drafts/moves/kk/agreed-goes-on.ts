/** Kazakh wordings: the agreed work is not touched by the no. */
import type { Wordings } from '../move.ts';

export const agreedGoesOn: Wordings = [
  'Келіскен жұмысымыз бұрынғыдай ұқыпты түрде жалғасады.',
  'Келіскен жұмыста ештеңе өзгермейді, маған бұрынғыдай сене беріңіз.',
  'Уағдаласқанымыздың бәрі өз күшінде, жұмыс жоспар бойынша жүріп жатыр.',
];
