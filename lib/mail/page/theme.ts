/** Light or dark by the colour that is really drawn: mail sites mark their theme unreliably, and their frame may differ from their reader. */

/** Nothing where neither the element nor what is around it has a colour of its own. */
export function drawnTheme(start: Element): 'light' | 'dark' | undefined {
  for (let element: Element | null = start; element; element = element.parentElement) {
    const light = lightness(getComputedStyle(element).backgroundColor);
    if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
  }
  return undefined;
}

/** 0 to 1, or nothing where the colour lets what is behind it through. */
function lightness(color: string): number | undefined {
  const [red, green, blue, alpha] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || (alpha ?? 1) < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
