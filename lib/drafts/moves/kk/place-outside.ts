/** Kazakh wordings: say that the request comes on top of it. */
import type { Wordings } from '../move.ts';

export const placeOutside: Wordings = [
  'Қазір сұрап отырғаныңыз соның үстіне қосылады, сондықтан келіскен бағаға кірмейді.',
  'Жаңа өтініш осы келісімнен тыс, сондықтан оны бөлек жұмыс ретінде қарағанымыз дұрыс.',
  'Бұл – уақыты мен құны бөлек есептелетін қосымша жұмыс.',
];
