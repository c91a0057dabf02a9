/** Mail by machines against mail by people who mention machines. */

import { expect, test } from 'vitest';
import { isAutomatic } from '#lib/text/automatic.ts';

test.each([
  { subject: 'Your receipt', text: 'Total 12', address: 'no-reply@shop.example' },
  { subject: 'Automatic reply: Landing page', text: 'I am back on Monday.' },
  { subject: 'Автоответ: Логотип', text: 'Вернусь в понедельник' },
  { subject: 'Otomatik yanıt: Logo', text: 'Pazartesi dönüyorum' },
  { subject: 'پاسخ خودکار: لوگو', text: 'دوشنبه برمی‌گردم' },
  { subject: 'Undeliverable: Hello', text: '' },
  { subject: 'October news', text: 'Hello!\n\nIf you no longer want this, unsubscribe here.' },
  { subject: 'Order 12', text: 'Please do not reply to this email.' },
  { subject: 'Re: Logo', text: 'Hello, I am currently out of the office until Monday.' },
])('automatic: $subject', (mail) => expect(isAutomatic(mail)).toBe(true));

test.each([
  { subject: 'Re: Logo', text: 'Could you send the files?', address: 'ann@studio.example' },
  {
    subject: 'Newsletter design',
    text: 'We need a new newsletter with a link at the bottom to leave the list.',
    address: 'info@studio.example',
  },
  { subject: 'Reply', text: 'My office is out of paper.' },
  { subject: 'Abwesend', text: '' },
])('by a person: $subject', (mail) => expect(isAutomatic(mail)).toBe(false));
