/** Somebody's words inside a sentence, so that their direction cannot turn the sentence: the text form of `<bdi>`. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
