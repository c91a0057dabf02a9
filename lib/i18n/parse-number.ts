/** A number as the user typed it, in Latin, Persian or Arabic digits and with either decimal sign; `undefined` where it is none. */
export function parseNumber(text: string): number | undefined {
  const latin = text
    .trim()
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[٫,]/g, '.');
  return /^\d+(\.\d+)?$/.test(latin) ? Number(latin) : undefined;
}
