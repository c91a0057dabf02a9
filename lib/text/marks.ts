/** Texts without the invisible characters that direct and join what stands around them. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}
