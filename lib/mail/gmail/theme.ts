/** Gmail's theme: it has no mark of its own, so the drawn colour decides. */
import { drawnTheme } from '../page/theme.ts';

export function themeOf(document: Document, readingArea: Element | undefined): 'light' | 'dark' {
  return drawnTheme(readingArea ?? document.body) ?? 'light';
}
