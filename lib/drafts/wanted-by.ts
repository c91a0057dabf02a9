/**
 * The day by which a mail wants something: "by Thursday", "cumaya kadar", "تا پنجشنبه", "5 желтоқсанға дейін". Only what means one day for
 * certain: "next Friday", an hour of today and a mail that names two days say nothing.
 */
import { addDays, type IsoDay } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';
import { monthAndDate } from './say/day.ts';

interface Wording {
  /** Named groups: `weekday`, `tomorrow`, `date` with `month` (without, the next such day of a month). */
  readonly by: RegExp;
  /** From Sunday on, by their beginnings as the mail may write them. */
  readonly weekdays: readonly RegExp[];
  /** From the first on, in the calendar of the language. */
  readonly months: readonly RegExp[];
  /** Beside the day, it means another one, or that somebody is waiting or away until then. */
  readonly not: RegExp;
}

const EN_MONTH = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';

const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    by: new RegExp(
      `\\b(?:by|before|no later than)\\s+(?:(?:the\\s+)?end of\\s+|close of play\\s+|noon\\s+|noon on\\s+|this\\s+)?(?:(?<weekday>(?:sun|mon|tues|wednes|thurs|fri|satur)day)|(?<tomorrow>tomorrow)|the\\s+(?<bare>\\d{1,2})(?:st|nd|rd|th)(?:\\s+of\\s+(?<of>${EN_MONTH})\\p{L}*)?|(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${EN_MONTH})\\p{L}*|(?<first>${EN_MONTH})\\p{L}*\\s+(?<second>\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
      'giu',
    ),
    weekdays: [/^sun/iu, /^mon/iu, /^tue/iu, /^wed/iu, /^thu/iu, /^fri/iu, /^sat/iu],
    months: EN_MONTH.split('|').map((month) => new RegExp(`^${month.slice(0, 3)}`, 'iu')),
    not: /\b(?:next week|away|out of (?:the )?office|on holiday|on leave|week after)\b/iu,
  },
  tr: {
    by: /(?<!\p{L})(?:(?<weekday>pazartesi|sal[ıi]|[çc]ar[şs]amba|per[şs]embe|cumartesi|cuma|pazar)(?:y?[ae]|\s+g[üu]n[üu](?:ne)?|\s+(?:sabah[ıi]|ak[şs]am[ıi]|[öo][ğg]len[ei]?)(?:na|ne)?)?|(?<tomorrow>yar[ıi]n)a?|(?:ay[ıi]n\s+)(?<bare>\d{1,2})['’]?\p{L}{0,3}|(?<date>\d{1,2})\s+(?<month>ocak|[şs]ubat|mart|nisan|may[ıi]s|haziran|temmuz|a[ğg]ustos|eyl[üu]l|ekim|kas[ıi]m|aral[ıi]k)['’]?\p{L}{0,2})\s+kadar(?!\p{L})/giu,
    weekdays: [/^pazar$/iu, /^pazartesi/iu, /^sal/iu, /^[çc]ar/iu, /^per/iu, /^cuma$/iu, /^cumartesi/iu],
    months: [
      /^o/iu,
      /^[şs]u/iu,
      /^mart/iu,
      /^n/iu,
      /^may/iu,
      /^h/iu,
      /^t/iu,
      /^a[ğg]/iu,
      /^ey/iu,
      /^ek/iu,
      /^k/iu,
      /^ar/iu,
    ],
    not: /haftaya|gelecek|önümüzdeki|sonraki|öbür|yoğunum|tatilde|bekle(?:rim|riz|yebilir)|izinde|yokum|dışındayım/iu,
  },
  fa: {
    by: /(?<!\p{L})تا\s+(?:(?:آخر|پایان|ظهر|صبح|شب|عصر)\s+)?(?:روز\s+)?(?:(?<weekday>(?:یک|دو|سه|چهار|پنج)[\u200c\s]?شنبه|شنبه|جمعه)|(?<tomorrow>فردا)|(?<date>[\d۰-۹]{1,2})(?:[\u200c\s]?[اُ]?م)?\s+(?<month>فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند))(?!\p{L})/gu,
    weekdays: [/^یک/u, /^دو/u, /^سه/u, /^چهار/u, /^پنج/u, /^جمعه/u, /^شنبه/u],
    months: [/^فر/u, /^ار/u, /^خ/u, /^تیر/u, /^مر/u, /^ش/u, /^مهر/u, /^آب/u, /^آذ/u, /^دی/u, /^ب/u, /^اس/u],
    not: /آینده|بعد|دیگر|صبر|منتظر|مرخصی|سفر|نیستم/u,
  },
  kk: {
    by: /(?<!\p{L})(?:(?<weekday>д[үу]йсенб[іи]|сейсенб[іи]|с[әа]рсенб[іи]|бейсенб[іи]|ж[ұу]ма|сенб[іи]|жексенб[іи])(?:[гғ][еа]|\s+к[үу]н[іи](?:не)?)|(?<tomorrow>ерте[ңн])(?:ге)?|(?<date>\d{1,2})[-\s]+(?<month>қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\p{L}*)\s+(?:дейін|деи[ңн]|шейін|дейин)(?!\p{L})/giu,
    weekdays: [/^жекс/iu, /^д/iu, /^сей/iu, /^с[әа]р/iu, /^б/iu, /^ж[ұу]м/iu, /^сен/iu],
    months: [
      /^қаң/iu,
      /^ақ/iu,
      /^на/iu,
      /^сә/iu,
      /^мам/iu,
      /^мау/iu,
      /^ш/iu,
      /^та/iu,
      /^қы/iu,
      /^қаз/iu,
      /^қар/iu,
      /^же/iu,
    ],
    not: /келесі|келер|күт(?:емін|еміз)|демалыс|жоқпын|іссапар/iu,
  },
};

/** A mail wants something by the day it names near its beginning; one of any size costs the same. */
const REACH = 4000;
const DAYS_AHEAD = 366;

/** A day after the one on which the mail was sent. */
export function wantedBy(text: string, sentOn: IsoDay, language: Language): IsoDay | undefined {
  const wording = WORDINGS[language];
  const sentences = text.slice(0, REACH).split(/[.!?؟\n]+(?=\s|$)/u);
  const days = sentences
    .filter((sentence) => !wording.not.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(wording.by)])
    .map(({ groups = {} }) => dayOf(groups, wording, sentOn, language));
  return new Set(days).size === 1 ? days[0] : undefined;
}

function dayOf(
  { weekday, tomorrow, bare, of, date, month, first, second }: Readonly<Record<string, string | undefined>>,
  { weekdays, months }: Wording,
  sentOn: IsoDay,
  language: Language,
): IsoDay | undefined {
  if (tomorrow !== undefined) return addDays(sentOn, 1);
  if (weekday !== undefined) {
    const ahead = (7 + weekdays.findIndex((name) => name.test(weekday)) - dayOfWeek(sentOn)) % 7;
    // Asked for on a Sunday, "by Sunday" may be today or in a week.
    return ahead === 0 ? undefined : addDays(sentOn, ahead);
  }
  const named = of ?? month ?? first;
  const wanted = {
    month: named === undefined ? undefined : months.findIndex((name) => name.test(named)) + 1,
    date: Number(latinDigits(bare ?? date ?? second ?? '')),
  };
  return Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(sentOn, ahead + 1)).find((day) => {
    const is = monthAndDate(day, language);
    return is.date === wanted.date && (wanted.month === undefined || is.month === wanted.month);
  });
}

/** 0 is Sunday. */
function dayOfWeek(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function latinDigits(text: string): string {
  return text.replace(/[۰-۹]/gu, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
}
