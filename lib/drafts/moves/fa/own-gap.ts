/** Persian wordings: own that it was not made clear at the start. */
import type { Wordings } from '../move.ts';

export const ownGap: Wordings = [
  'وقتی شروع کردیم، روشن نکردم که این هم جزو کار هست یا نه، و باید می‌کردم.',
  'از اول معلوم نکردیم که این بخش جزو کار است یا نه، و مطرح‌کردنش با من بود.',
  'حد و مرز کار را از اول آن‌طور که باید روشن نکردم و این کوتاهی از من است.',
];
