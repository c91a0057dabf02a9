/** The text stage: what counts as new, quoted, forwarded or signature in plain mails. */

import { describe, expect, test } from 'vitest';
import type { BodyPart } from '#lib/core/mail.ts';
import { type SeparatedBody, separate } from '#lib/text/split-text.ts';

const plain = (text: string) => separate([{ kind: 'text', text }]);

const CASES: readonly (readonly [name: string, text: string, expected: Partial<SeparatedBody>])[] = [
  [
    'answers between quotes are new',
    '> one?\n\nYes.\n\n> two?\n\nNo.',
    { newText: 'Yes.\n\nNo.', quoted: '> one?\n\n> two?' },
  ],
  [
    'an unmarked quote goes on to the end',
    'Fine.\n\nOn 5 May 2024 you wrote:\n\nOld.\n\n> older',
    { newText: 'Fine.' },
  ],
  ['an answer below a marked quote', 'On 5 May 2024, Ann <a@x.example> wrote:\n> Old\nNew', { newText: 'New' }],
  [
    'Yandex’s lines above a quote',
    'Да\n----------------\nКому: b@x.example;\nТема: Лого;\n05.05.2025, 10:30, "Иван" <i@x.example>:\nСтарое',
    { newText: 'Да', signature: '' },
  ],
  [
    'a header block',
    'Ok\n\nFrom: Ann <a@x.example>\nSent: Monday, 5 May 2024 10:00\nTo: Bob\nSubject: Logo\n\nOld',
    { newText: 'Ok' },
  ],
  [
    'a Kazakh header block',
    'Жақсы\n\nКімнен: Айгүл <a@x.example>\nЖіберілген: 5 мамыр 2024 ж. 10:00\nКімге: Дана\nТақырыбы: Лого\n\nЕскі',
    { newText: 'Жақсы' },
  ],
  [
    'a Persian header block',
    'خوب\n\nاز: علی <a@x.example>\nارسال شده: ۵ مه ۲۰۲۴ ۱۰:۰۰\nبه: رضا\nموضوع: لوگو\n\nقدیم',
    { newText: 'خوب' },
  ],
  [
    'a header block with nothing above is a forward',
    'From: Ann <a@x.example>\nSent: Monday, 5 May 2024 10:00\nTo: Bob\nSubject: Logo\n\nOld',
    { newText: '', quoted: '' },
  ],
  [
    'a forward with a note',
    'See below.\n\n---------- Forwarded message ---------\nFrom: Ann <a@x.example>\n\nHi',
    { newText: 'See below.', quoted: '' },
  ],
  [
    'a forward announced with a dotted capital',
    'Bakar mısın?\n\n> İleti başlangıcı:\n>\n> Kimden: Ann',
    { newText: 'Bakar mısın?', quoted: '' },
  ],
  [
    'an unknown title between dashes above a header',
    'Ok\n----- Qwerty uiop -----\nFrom: Ann <a@x.example>\nDate: 5.5.2024 10:00\n\nOld',
    { newText: 'Ok' },
  ],
  [
    'a list of facts is no header',
    'Date: 5 May 2024\nPlace: Almaty\nPrice: 300\nContact: a@x.example',
    { quoted: '', forwarded: '' },
  ],
  [
    'a journey is no header',
    'سلام\nاز: تهران\nبه: شیراز\nتاریخ: ۱۵ اردیبهشت\nقیمت چقدر می‌شود؟',
    { quoted: '', forwarded: '' },
  ],
  [
    'hours are no header',
    'Schedule\nFrom: 10:00\nTo: 12:30\nDate: 5 May 2025\n\nSee you',
    { quoted: '', forwarded: '' },
  ],
  [
    'a mentioned sender is no header',
    'Mails come from: a@x.example\nThe data comes From: our shop.',
    { quoted: '', forwarded: '' },
  ],
  [
    'a dash signature',
    'Done.\n\n-- \nAnn\n+1 555 010 0200',
    { newText: 'Done.', signature: '--\nAnn\n+1 555 010 0200' },
  ],
  ['dashes inside a text', '# Points\n----\n\nOne\n\n----\n\nTwo', { signature: '' }],
  [
    'sign-off and name are the writer’s words',
    'Done.\n\nBest regards,\nAnn',
    { newText: 'Done.\n\nBest regards,\nAnn', signature: '' },
  ],
  [
    'contacts below sign-off and name',
    'Done.\n\nBest regards,\nAnn Lee\nFounder, Studio X\n+1 555 010 0200',
    { newText: 'Done.\n\nBest regards,\nAnn Lee', signature: 'Founder, Studio X\n+1 555 010 0200' },
  ],
  [
    'Persian contacts below a name',
    'انجام شد.\n\nبا احترام\nعلی رضایی\nشرکت آفتاب\n۰۲۱ ۸۸۷۷۶۶۵۵',
    { newText: 'انجام شد.\n\nبا احترام\nعلی رضایی' },
  ],
  ['a question after the name', 'Thanks\nAnn\nCan you call +1 555 010 0200?', { signature: '' }],
  [
    'a disclaimer',
    `Ok, fine.\n\nThis e-mail is confidential and ${'meant for its reader alone '.repeat(3)}. If you got it in error, delete it.`,
    { newText: 'Ok, fine.' },
  ],
  [
    'a client who asks for secrecy',
    'Please keep this message confidential.',
    { newText: 'Please keep this message confidential.' },
  ],
  [
    'a phone line above a quote',
    'Ok\n\nSent from my iPhone\n\nOn 5 May 2024, Ann <a@x.example> wrote:\n> Old',
    { newText: 'Ok', signature: 'Sent from my iPhone' },
  ],
  ['a sentence about sending', 'Sent via DHL yesterday', { newText: 'Sent via DHL yesterday', signature: '' }],
  ['a line broken off by a server', `> ${'long words '.repeat(6)}and\nthe rest\n> more\n\nNew`, { newText: 'New' }],
];

describe('separate', () => {
  test.each(CASES)('%s', (_name, text, expected) => expect(plain(text)).toMatchObject(expected));

  test.each([
    'Отправлено с iPhone',
    'Отправлено из мобильной Почты Mail.ru',
    'Отправлено из Яндекс Почты для мобильных',
    'iPhone’umdan gönderildi',
    'Samsung cihazımdan gönderildi',
    'Android için Outlook edinin',
    'iPhone-нан жіберілді',
    'Менің iPhone құрылғымнан жіберілді',
    'ارسال‌شده از iPhone من',
    'از آیفون من ارسال شد',
    'Get Outlook for iOS<https://x.example/o>',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Yahoo Mail: Search, Organize, Conquer',
  ])('a phone or program line: %s', (line) => {
    expect(plain(`Body text\n\n${line}`)).toMatchObject({ newText: 'Body text', signature: line });
  });

  test('keeps what the markup stage told', () => {
    const parts: BodyPart[] = [
      { kind: 'text', text: 'New\n\nOn 5 May 2024, Ann <a@x.example> wrote:' },
      { kind: 'quoted', text: 'Old' },
      { kind: 'text', text: 'More' },
      { kind: 'signature', text: 'Bob' },
    ];
    expect(separate(parts)).toEqual({
      newText: 'New\n\nMore',
      quoted: 'On 5 May 2024, Ann <a@x.example> wrote:\nOld',
      forwarded: '',
      signature: 'Bob',
    });
  });
});
