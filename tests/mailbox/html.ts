/** HTML as a value: a tagged template that escapes every text put into it, so that no mail can write the practice page. */

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => text + shown(parts[index])).join('') };
}

/** For HTML that comes ready made: a mail body. */
export function raw(text: string): Html {
  return { html: text };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** `name="value"` with a leading space, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): Html {
  return { html: value === undefined ? '' : ` ${name}="${escapeHtml(value)}"` };
}

function shown(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map((one) => one.html).join('');
}
