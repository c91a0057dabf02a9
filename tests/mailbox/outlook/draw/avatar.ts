/** The coloured circle with a person's first letters; the page may fetch no pictures. */
import { type Html, html } from '../../html.ts';
import type { Person } from '../../model.ts';

const HUES = [12, 38, 95, 160, 205, 255, 290, 330];

export function avatar(person: Person): Html {
  const words = person.name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('');
  const sum = [...person.name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return html`<div class="practice-avatar" aria-hidden="true" style="background: hsl(${HUES[sum % HUES.length] ?? 0} 42% 42%)">${letters}</div>`;
}
