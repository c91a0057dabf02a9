/** Persian wordings: hear the anger without answering it in kind. */
import type { Wordings } from '../move.ts';

export const hearAnger: Wordings = [
  'پیامتان را با دقت خواندم و می‌بینم چقدر عصبانی هستید.',
  'از نوشته‌تان پیداست که چیزی برای شما خیلی بد پیش رفته است و می‌خواهم بدانم آن چیست.',
  'می‌بینم که این موضوع چقدر شما را ناراحت کرده است و نمی‌خواهم همین‌طور بماند.',
];
