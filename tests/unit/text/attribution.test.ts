/** Lines that introduce a quote, as mail programs write them in many languages, and lines of prose that do not. */

import { describe, expect, test } from 'vitest';
import { attributionLength } from '#lib/text/attribution.ts';
import { lineKey } from '#lib/text/line-key.ts';

const INTRODUCTIONS = [
  'On Wed, 5 Mar 2025 at 10:30, Ann Lee <ann@x.org> wrote:',
  'On Mar 5, 2025, at 10:30 AM, Ann Lee <ann@x.org> wrote:',
  'در تاریخ چهارشنبه ۵ مارس ۲۰۲۵ ساعت ۱۰:۳۰ Ann Lee <ann@x.org> نوشت:',
  'در چهارشنبه ۱۴ اسفند ۱۴۰۳، ۱۰:۳۰ علی رضایی ‪<ali@x.ir>‬‏ نوشته است:',
  '‫علی رضایی ‪<ali@x.ir>‬‏ در تاریخ ۵ مارس ۲۰۲۵ ۱۰:۳۰ نوشت:‬',
  'علی رضایی در ۱۴۰۳/۱۲/۱۵ ساعت ۱۰:۳۰ نوشت:',
  'في الأربعاء، ٥ مارس ٢٠٢٥ في ١٠:٣٠ ص تمت كتابة ما يلي بواسطة ‪Ann Lee‬‏ <‪ann@x.org‬‏>:',
  'Ann Lee <ann@x.org>, 5 Mar 2025 Çar, 10:30 tarihinde şunu yazdı:',
  'Ann Lee <ann@x.org> şunları yazdı (5 Mar 2025 10:30):',
  "5 Mar 2025 tarihinde saat 10:30'da, Ann Lee <ann@x.org> şunları yazdı:",
  'Ann Lee, 5.03.2025 10:30 tarihinde yazdı:',
  '05.03.2025 10:30 tarihinde Ann Lee yazdı:',
  '2025 ж. 5 нау., ср 10:30, Ann Lee <ann@x.org> жазды:',
  '5 наурыз 2025 ж., ср, сағ. 10:30 Ann Lee <ann@x.org> жазды:',
  '2025 ж. 5 наурыз сәрсенбі күні сағат 10:30-да Ann Lee былай деп жазды:',
  'ср, 5 мар. 2025 г. в 10:30, Иван Иванов <ivan@x.ru>:',
  '5 марта 2025 г., в 10:30, Иван Иванов <ivan@x.ru> написал(а):',
  '05.03.2025, 10:30, "Иван Иванов" <ivan@x.ru>:',
  '05.03.2025 10:30, Иван Иванов пишет:',
  'Среда, 5 марта 2025, 10:30 +03:00 от Иван Иванов <ivan@x.ru>:',
  '05.03.2025 10:30 пользователь "Иван" <ivan@x.ru> написал:',
  'Am Mi., 5. März 2025 um 10:30 Uhr schrieb Ann Lee <ann@x.org>:',
  'Am 05.03.25 um 10:30 schrieb Ann Lee:',
  'El mié, 5 mar 2025 a las 10:30, Ann Lee (<ann@x.org>) escribió:',
  'Op wo 5 mrt 2025 om 10:30 schreef Ann Lee <ann@x.org>:',
  'Den ons 5 mars 2025 kl 10:30 skrev Ann Lee <ann@x.org>:',
  'W dniu śr., 5.03.2025 o 10:30 Ann Lee <ann@x.org> napisał(a):',
  'Στις Τετ 5 Μαρ 2025 στις 10:30 π.μ., ο/η Ann Lee <ann@x.org> έγραψε:',
  '2025年3月5日(水) 10:30 Ann Lee <ann@x.org>:',
  'Ann Lee <ann@x.org> 于2025年3月5日周三 10:30写道：',
  '2025년 3월 5일 (수) 오전 10:30, Ann Lee <ann@x.org>님이 작성:',
  '‫בתאריך יום ד׳, 5 במרץ 2025 ב-10:30 מאת ‪Ann Lee‬‏ <‪ann@x.org‬‏>:‬',
  'Vào Th 4, 5 thg 3, 2025 vào lúc 10:30 Ann Lee <ann@x.org> đã viết:',
  'Pada Rab, 5 Mar 2025 pukul 10.30 Ann Lee <ann@x.org> menulis:',
  'On Wednesday, March 5th, 2025 at 10:30 AM, Ann Lee <ann@x.org> wrote:',
  'ke 5. maalisk. 2025 klo 10.30 Ann Lee (ann@x.org) kirjoitti:',
  'Ann Lee <ann@x.org> ezt írta (időpont: 2025. márc. 5., Sze, 10:30):',
  'Dne st 5. 3. 2025 v 10:30 odesílatel Ann Lee <ann@x.org> napsal:',
  'În mie., 5 mar. 2025 la 10:30, Ann Lee <ann@x.org> a scris:',
  'Чтв, 5 марта 2025 10:30 Ann <ann@x.org>:',
  '---- On Wed, 05 Mar 2025 10:30:00 +0300 Ann Lee <ann@x.org> wrote ----',
  '5 Mart 2025 Çarşamba 10:30 tarihinde Ann Lee <ann@x.org> yazmış:',
  'چهارشنبه ۵ مارس ۲۰۲۵، ۱۰:۳۰ Ann Lee <ann@x.org>:',
  'On 5 mars 2025 à 10:30 +0300, Ann Lee <ann@x.org>, wrote:',
  '5 наурызда 10:30-да Ann Lee <ann@x.org> жазған:',
];

const PROSE = [
  'We met on 12.05.2025 at 10:00 and agreed this:',
  'Please send it to ann@x.org by 12.05.2025:',
  'Here is what I wrote:',
  'Ann wrote to me yesterday, see below:',
  'I wrote down what we agreed on 12.05.2025:',
  'Он написал мне 5 марта, что всё готово.',
  'Dün yazdı: gelmiyor.',
  'در جلسه ۱۴۰۳/۱۲/۱۵ ساعت ۱۰:۳۰ این موارد را گفتیم:',
  'Кеше былай деп жазды:',
  'Toplantı 5.03.2025 10:30, gündem:',
  'Deadlines (2025):',
  'Kısaca şunu yazdı:',
];

const WRAPPED: readonly (readonly string[])[] = [
  ['On Nov 21, 2024,', 'at 10:18,', 'Ann Lee <ann@x.example> wrote:'],
  ['On Dec 16, 2024, at 12:47 PM, Ann Lee', '<ann@x.example>', 'wrote:'],
  ['tir. 18. apr. 2024 kl. 13:09 skrev Ann Lee <ann@x.example', '>:'],
  ['Em 10 de julho de 2024 às 16:32:35, Ann Lee (', 'ann@x.example) escreveu:'],
  ['در تاریخ سه‌شنبه ۵ مارس ۲۰۲۴ ساعت ۱۰:۳۰ علی رضایی', '<ali@x.example> نوشت:'],
  ['Ayşe Yılmaz <ayse@x.example>, 5 Mar 2024 Sal, 10:30 tarihinde', 'şunu yazdı:'],
  ['2024 ж. 5 нау., сс 10:30, Айгүл Серік <aigul@x.example>', 'жазды:'],
];

const attributionOf = (lines: readonly string[], quoteFollows = false) =>
  attributionLength(lines.map(lineKey), 0, () => quoteFollows);

describe('attributionLength', () => {
  test.each(INTRODUCTIONS)('%s', (line) => expect(attributionOf([line])).toBe(1));
  test.each(PROSE)('not: %s', (line) => expect(attributionOf([line])).toBe(0));
  test.each(WRAPPED.map((lines) => [lines.join(' ⏎ '), lines] as const))('%s', (_name, lines) => {
    expect(attributionOf(lines)).toBe(lines.length);
  });

  test('leaves the prose right above it alone', () => {
    const lines = ['See you on 12 May 2024 at 10:00', 'On Mon, 6 May 2024 at 9:00, Ann <ann@x.example> wrote:'];
    expect(attributionOf(lines)).toBe(0);
    expect(attributionOf(lines.slice(1))).toBe(1);
  });

  test('takes a bare "wrote:" only where a marked quote follows', () => {
    expect(attributionOf(['Ann Lee wrote:'])).toBe(0);
    expect(attributionOf(['Ann Lee wrote:'], true)).toBe(1);
  });
});
