/** A calendar day as it is written in a letter in each language; Persian counts by its own calendar and digits. */
import type { IsoDay } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';

const MONTHS: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  fa: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
};

/** In the bare form of the word, so that a wording places it where no case ending is needed. */
export function dayInWords(day: IsoDay, language: Language): string {
  const calendar = language === 'fa' ? 'persian' : 'gregory';
  const digits = language === 'fa' ? 'arabext' : 'latn';
  const instant = Date.parse(`${day}T00:00:00Z`);
  const part = (type: 'day' | 'month' | 'year', numbers: string) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-${numbers}`, { [type]: 'numeric', timeZone: 'UTC' })
      .formatToParts(instant)
      .find((found) => found.type === type)?.value ?? '';
  const month = MONTHS[language][Number(part('month', 'latn')) - 1] ?? '';
  const [date, year] = [part('day', digits), part('year', digits)];
  return language === 'kk' ? `${year} жылғы ${date} ${month}` : `${date} ${month} ${year}`;
}
