/** Remembers what was found for a word, since most words of a mail are common ones. */

const REMEMBERED = 8192;

/** Forgets words that did not come again while `REMEMBERED` others came. */
export function remember<T>(find: (form: string) => T): (form: string) => T {
  let lately = new Map<string, T>();
  let before = lately;
  return (form) => {
    const known = lately.get(form);
    if (known !== undefined) return known;
    const found = before.get(form) ?? find(form);
    if (lately.size >= REMEMBERED) {
      before = lately;
      lately = new Map();
    }
    lately.set(form, found);
    return found;
  };
}
