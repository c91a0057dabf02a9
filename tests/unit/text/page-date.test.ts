/** Date texts as Gmail writes them in its display languages; what is not certain stays unread. */
import { expect, test } from 'vitest';
import { createDateReader } from '#lib/text/page-date/date-reader.ts';

const at = (...[year, month, day, hour, minute]: [number, number, number, number, number]) =>
  new Date(year, month - 1, day, hour, minute).getTime();
const AUGUST = at(2025, 8, 20, 13, 19);

test.each([
  // The texts of the captures.
  ['en', '20 Aug 2025, 13:19', AUGUST],
  ['en', '20 Aug 2025, 13:19 (2 days ago)', AUGUST],
  ['ru', '26 дек. 2019 г., 22:53', at(2019, 12, 26, 22, 53)],
  ['ru', '26 дек. 2019 г., 22:53 (8 дней назад)', at(2019, 12, 26, 22, 53)],
  ['zh-CN', '2016年5月4日 上午10:08', at(2016, 5, 4, 10, 8)],
  ['en', 'Mon, Feb 23, 2026, 8:02 PM', at(2026, 2, 23, 20, 2)],
  ['en', 'Thu, Dec 4, 2014 at 2:02 PM', at(2014, 12, 4, 14, 2)],
  ['en', 'Dec 4, 2014, 12:02 AM', at(2014, 12, 4, 0, 2)],
  // Digits, orders and half-days of other languages.
  ['fa', '۲۰ اوت ۲۰۲۵،‏ ۱۳:۱۹', AUGUST],
  ['ar', '٢٠ أغسطس ٢٠٢٥ في ١:١٩ م', AUGUST],
  ['tr', '20 Ağu 2025 Çar 13:19', AUGUST],
  ['kk', '2025 ж. 20 там., 13:19', AUGUST],
  ['vi', '13:19, 5 thg 12, 2025', at(2025, 12, 5, 13, 19)],
  ['vi', 'Th 2, 5 thg 1, 2015 11:02', at(2015, 1, 5, 11, 2)],
  ['ko', '2025. 8. 20. 오후 1:19', AUGUST],
  ['ja', '2025年8月20日(水) 13:19', AUGUST],
  ['zh-TW', '2025年8月20日 下午1:19', AUGUST],
  ['fi', '20. elokuuta 2025 klo 13.19', AUGUST],
  ['da', '20. aug. 2025 13.19', AUGUST],
  ['fr-CA', '20 août 2025, 13 h 19', AUGUST],
  ['pt-BR', 'qua., 20 de ago. de 2025 13:19', AUGUST],
  ['es', 'mar, 4 nov 2025, 8:07', at(2025, 11, 4, 8, 7)],
  ['hu', '2025. aug. 20., Sze 13:19', AUGUST],
  ['el', '20 Αυγ 2025, 1:19 μ.μ.', AUGUST],
  ['hi', '20 अग॰ 2025, 1:19 pm', AUGUST],
  ['he', '20 באוג׳ 2025, 13:19', AUGUST],
  ['de', '03.04.2025, 10:11', at(2025, 4, 3, 10, 11)],
  ['en-GB', '03/04/2025, 10:11', at(2025, 4, 3, 10, 11)],
  // Uncertain or wrong.
  ['en', '03/04/2025 10:11', undefined],
  ['en', '20 Aug 2025, 1:19', undefined],
  ['en', '2016年5月4日 下午10:08', undefined],
  ['ru', '20 Aug', undefined],
  ['en', '29 Feb 2025, 13:19', undefined],
  ['en', '20 Aug 2025, 25:19', undefined],
  ['en', 'yesterday', undefined],
  ['', '', undefined],
])('%s: %s', (language, raw, instant) => {
  expect(createDateReader(language)(raw)).toBe(instant);
});
