/** An amount as the user typed it, with its currency before or after: "€80", "1.200 TL", "90 000 теңге". */
import { toMoney } from '#lib/core/money.ts';
import type { Money } from '#lib/core/record.ts';
import { parseNumber } from './parse-number.ts';

/** Signs, codes and names, as people write them in mail. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|\beur\b|\beuro\b|avro|یورو|еуро/iu, 'EUR'],
  [/\$|\busd\b|dol(?:l)?ar|دلار|доллар/iu, 'USD'],
  [/£|\bgbp\b|sterlin|pound|پوند|фунт/iu, 'GBP'],
  [/₺|\btl\b|\btry\b|lira|لیر|лира/iu, 'TRY'],
  [/₸|\bkzt\b|tenge|تنگه|теңге|тенге/iu, 'KZT'],
  [/\birr\b|ریال/iu, 'IRR'],
];

const FIGURE = /[\d۰-۹٠-٩](?:[\d۰-۹٠-٩.,٫٬\s\u00a0\u202f]*[\d۰-۹٠-٩])?/gu;
/** A point, comma or space before exactly three figures parts thousands. */
const GROUP = /[.,٬\s\u00a0\u202f](?=[\d۰-۹٠-٩]{3}(?![\d۰-۹٠-٩]))/gu;

/** The first figure that stands beside a known currency; `undefined` where there is none. */
export function parseMoney(text: string): Money | undefined {
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const beside = [text.slice(0, index).trimEnd().slice(-1), wordAfter(text, index + figure.length)];
    const currency = CURRENCIES.find(([pattern]) => beside.some((words) => pattern.test(words)))?.[1];
    const amount = parseNumber(figure.replace(GROUP, ''));
    if (currency !== undefined && amount !== undefined) return toMoney(amount, currency);
  }
  return undefined;
}

function wordAfter(text: string, at: number): string {
  return /^\s?\S+/u.exec(text.slice(at))?.[0].trim() ?? '';
}
