/** The name and title with which the user has addressed somebody. */
import { expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { greetsWithTitle, salutationIn } from '#lib/drafts/salutation.ts';

test.each<[language: Language, shown: string, mail: string, salutation: string | undefined]>([
  ['en', 'Marcus Bell', 'Dear Mr. Bell,\n\nThe slides are attached.', 'Mr. Bell'],
  ['en', 'Marcus Bell', '\n\nGood morning Dr Marcus Bell, as promised', 'Dr Marcus Bell'],
  ['en', 'Bell, Marcus', 'Dear Professor Bell', 'Professor Bell'],
  ['en', 'Marcus Bell', 'Hi Marcus,\nMr Bell senior will know.', undefined],
  ['en', 'Marcus Bell', 'Dear Mr Lamb,\n\nThe slides are attached.', undefined],
  ['tr', 'BURAK TEZCAN', 'Merhaba Burak Bey, fiyatı ekledim', 'Burak Bey'],
  ['tr', 'Burak Tezcan', 'Sayın Burak Bey,\nfiyatı ekledim', 'Burak Bey'],
  ['tr', 'Burak Tezcan', 'Sayın Tezcan,\nfiyatı ekledim', 'Sayın Tezcan'],
  ['tr', 'Işıl Irmak', 'Günaydın Işıl Hanım\nfiyatı ekledim', 'Işıl Hanım'],
  ['tr', 'Burak Tezcan', 'Merhaba Burak,\nBey dediğiniz kim?', undefined],
  ['fa', 'فرهاد کیانی', 'جناب آقای کیانی عزیز، سلام', 'جناب آقای کیانی'],
  ['fa', 'مریم رضایی', 'سلام خانم دکتر رضایی، وقت‌تان به‌خیر', 'خانم دکتر رضایی'],
  ['fa', 'مریم رضایی', 'سلام مریم عزیز، وقتت به‌خیر', undefined],
  ['kk', 'Айгерім Сәрсенова', 'Сәлеметсіз бе, Айгерім ханым!', 'Айгерім ханым'],
  ['kk', 'Ерлан Жүнісов', 'Құрметті Ерлан Серікұлы,', 'Ерлан Серікұлы'],
  ['en', '', 'Dear Ms Lopez,', undefined],
  ['en', 'Maria Lopez', '', undefined],
])('%s: %s, "%s"', (language, shown, mail, salutation) => {
  expect(salutationIn(mail, shown, language)).toBe(salutation);
});

test.each<[language: Language, mail: string, isTitled: boolean]>([
  ['tr', 'Aylin Hanım tekrar merhaba,\n\nPatronla konuştum.', true],
  ['tr', 'Merhaba, Aylin Hanım, fiyatı gördük', true],
  ['tr', 'Merhaba Aylin,\nBurak Bey de burada.', false],
  ['tr', 'Merhaba Aylin, Burak Bey aradı', false],
  ['fa', 'سلام خانم صابر، حق با شماست', true],
  ['fa', 'سلام مریم جان، آقای کیانی گفت', false],
  ['kk', 'Айлин ханым, көп рақмет!', true],
  ['kk', 'Сәлем, Айлин! Ерлан мырза айтты', false],
  ['en', 'Dear Ms Saber,\n\nThank you.', true],
  ['en', 'Hi Aylin, Mr Bell told me', false],
  ['en', '', false],
])('%s: "%s" greets with a title: %s', (language, mail, isTitled) => {
  expect(greetsWithTitle(mail, language)).toBe(isTitled);
});
