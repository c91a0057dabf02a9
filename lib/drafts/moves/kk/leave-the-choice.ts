/** Kazakh wordings: leave the client free to keep to what was agreed. */
import type { Wordings } from '../move.ts';

export const leaveTheChoice: Wordings = [
  'Бұрынғы келісіммен қалғыңыз келсе, ол да жақсы: жұмыс сол қалпы жүре береді.',
  'Мұны қоспасақ та болады, келіскен жұмысымыз өз ретімен жалғасады.',
  'Қажеті жоқ десеңіз, қоспаймыз да, қолдағы жұмысты жалғастыра береміз.',
];
