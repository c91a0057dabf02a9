/** Light or dark by the colour that is really drawn: Gmail has no mark of its theme, and its frame may differ from its reader. */

export function themeOf(document: Document, readingArea: Element | undefined): 'light' | 'dark' {
  for (let element = readingArea ?? document.body; element; ) {
    const light = lightness(getComputedStyle(element).backgroundColor);
    if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
    if (!element.parentElement) break;
    element = element.parentElement;
  }
  return 'light';
}

/** 0 to 1, or nothing where the colour lets what is behind it through. */
function lightness(color: string): number | undefined {
  const [red, green, blue, alpha] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || (alpha ?? 1) < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
