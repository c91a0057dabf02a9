/** Numbers as people write them in mail: digits, words, ordinals. */

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** `12`, `twelve`; `undefined` for what is no number. */
export function numberOf(form: string): number | undefined {
  if (/^\d{1,6}$/.test(form)) return Number(form);
  const small = WORDS.indexOf(form);
  if (small >= 0) return small;
  return Object.hasOwn(TENS, form) ? TENS[form] : undefined;
}

/** `3rd`, `third`. */
export function ordinalOf(form: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(form)?.[1];
  if (digits !== undefined) return Number(digits);
  const place = ORDINALS.indexOf(form);
  return place > 0 ? place : undefined;
}
