/** A calendar day as it is written in a letter in each language; Persian counts by its own calendar and digits. */
import type { IsoDay } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';

const MONTHS: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  fa: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
};

/** Months are read as numbers and worded here, so that every browser writes the same. */
const PERSIAN_CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** In the bare form of the word; `inflected` puts it into a case. */
export function dayInWords(day: IsoDay, language: Language): string {
  const { year, month, date } = language === 'fa' ? inPersianCalendar(day) : inGregorianCalendar(day);
  const name = MONTHS[language][month - 1] ?? '';
  switch (language) {
    case 'kk':
      return `${year} жылғы ${date} ${name}`;
    case 'fa':
      return inPersianDigits(`${date} ${name} ${year}`);
    default:
      return `${date} ${name} ${year}`;
  }
}

/** `3 December`, `۱۲ آذر`: where the year goes without saying. */
export function dateInWords(day: IsoDay, language: Language): string {
  const { month, date } = monthAndDate(day, language);
  const words = `${date} ${MONTHS[language][month - 1] ?? ''}`;
  return language === 'fa' ? inPersianDigits(words) : words;
}

/** From 1 on, in the calendar of the language. */
export function monthAndDate(day: IsoDay, language: Language): { month: number; date: number } {
  return language === 'fa' ? inPersianCalendar(day) : inGregorianCalendar(day);
}

/** `2021`, `۱۴۰۰` */
export function yearInWords(day: IsoDay, language: Language): string {
  return language === 'fa' ? inPersianDigits(String(inPersianCalendar(day).year)) : day.slice(0, 4);
}

function inGregorianCalendar(day: IsoDay) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function inPersianCalendar(day: IsoDay) {
  const parts = PERSIAN_CALENDAR.formatToParts(Date.parse(`${day}T00:00:00Z`));
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return { year: numberOf('year'), month: numberOf('month'), date: numberOf('day') };
}

export function inPersianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
}
