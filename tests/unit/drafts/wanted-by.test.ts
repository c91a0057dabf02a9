/** The day by which a mail wants something, where it means one for certain. */
import { expect, test } from 'vitest';
import type { IsoDay } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';
import { wantedBy } from '#lib/drafts/wanted-by.ts';

const A_SATURDAY = '2026-11-21';

test.each<[language: Language, text: string, day: IsoDay | undefined]>([
  ['en', 'We’d need both by Thursday so they go live together.', '2026-11-26'],
  ['en', 'Could you send it before the end of Monday?', '2026-11-23'],
  ['en', 'I need it by tomorrow.', '2026-11-22'],
  ['en', 'It should be there no later than the 5th.', '2026-12-05'],
  ['en', 'by the 3rd of January please', '2027-01-03'],
  ['en', 'Ready by 30 Nov would be great, or by November 30th at the latest.', '2026-11-30'],
  ['en', 'On my desk by Saturday noon.', undefined],
  ['en', 'A first draft by Tuesday and the rest by Friday.', undefined],
  ['en', 'By next Friday is fine.', undefined],
  ['en', 'I am away by Friday.', undefined],
  ['en', 'The train leaves by 5 and the shop is by the river.', undefined],
  ['tr', 'İkisini de perşembeye kadar yetiştirir misiniz?', '2026-11-26'],
  ['tr', 'sali gunune kadar lazim', '2026-11-24'],
  ['tr', 'Yarın akşama değil, yarına kadar istiyoruz.', '2026-11-22'],
  ['tr', 'Katalog 5 Aralık’a kadar matbaada olmalı.', '2026-12-05'],
  ['tr', 'ayın 30’una kadar bitsin', '2026-11-30'],
  ['tr', 'Pazara kadar lazım, pazartesi sunum var.', '2026-11-22'],
  ['tr', 'Haftaya cumaya kadar olur.', undefined],
  ['tr', 'Cumaya kadar yoğunum.', undefined],
  ['tr', 'Pazarlamaya kadar uzanan bir iş.', undefined],
  ['fa', 'هر دو را تا پنج‌شنبه لازم داریم.', '2026-11-26'],
  ['fa', 'لطفا تا آخر سه شنبه بفرستید', '2026-11-24'],
  ['fa', 'تا فردا آماده می‌شود؟', '2026-11-22'],
  ['fa', 'باید تا ۱۵ آذر چاپ شود.', '2026-12-06'],
  ['fa', 'تا شنبهٔ آینده وقت دارید.', undefined],
  ['fa', 'تا دوشنبه صبر می‌کنم.', undefined],
  ['kk', 'Екеуі де бейсенбіге дейін керек еді.', '2026-11-26'],
  ['kk', 'жумага дейин жиберсеңиз', '2026-11-27'],
  ['kk', 'Ертеңге дейін үлгересіз бе?', '2026-11-22'],
  ['kk', 'Каталог 5 желтоқсанға дейін дайын болуы керек.', '2026-12-05'],
  ['kk', 'Жексенбіге дейін күтеміз.', undefined],
  ['kk', 'Жексенбіге дейін дайын болса екен.', '2026-11-22'],
  ['kk', 'Келесі жұмаға дейін болады.', undefined],
])('%s: "%s"', (language, text, day) => {
  expect(wantedBy(text, A_SATURDAY, language)).toBe(day);
});
