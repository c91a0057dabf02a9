/** Kazakh wordings: what the price rests on. */
import type { Wordings } from '../move.ts';

export const priceGround: Wordings = [
  'Бұл бағаны {date} күні келіскенбіз: «{term}».',
  'Негізі – {date} күнгі келісіміміз: «{term}».',
  'Бұл – жұмысты дұрыс істеп шығуға қажет баға.',
  'Жұмысты осы бағамен ғана тиянақты істей аламын.',
];
