/** Text as it is compared in a search: the same for every way of typing a name in the four languages, whatever the device's locale. */

/** Letters that look or are typed alike, after case and accents are gone. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\u0640|\p{Cf}/gu, '')
    .replace(/[ıيىكة]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/\s+/g, ' ')
    .trim();
}
