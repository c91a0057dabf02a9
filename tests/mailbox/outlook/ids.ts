/** Outlook's names for conversations, messages and rows, made from the practice ids; and the way back from an address. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export type Build = 'consumer' | 'business';

/** As `data-convid` holds it: base64 with `+`, `/` and padding. The first letters tell that it is a conversation. */
export function conversationId(build: Build, id: string): string {
  return `${build === 'consumer' ? 'AQQkADAwATMwMAItYjBi' : 'AAQkAGMyZDJlNTY4'}${letters(`conversation/${id}`, 39)}=`;
}

/** Longer than a conversation's; the first letters tell that it is a message. */
export function messageId(build: Build, id: string): string {
  return `${build === 'consumer' ? 'AQMkADAwATMwMAItYjBi' : 'AAMkAGMyZDJlNTY4'}${letters(`message/${id}`, 119)}=`;
}

/** A row's own id follows its newest message, and so changes when mail arrives. */
export function rowId(newestMessageId: string): string {
  return `AQAAA${letters(`row/${newestMessageId}`, 22)}=`;
}

/** The part between `MSG_` and `_FROM`: of no meaning and new at every drawing. */
export function shortId(count: number): string {
  return [...letters(`short/${count}`, 11)].map((letter) => (letter.charCodeAt(0) % 16).toString(16)).join('');
}

/** Sources disagree about which sign stands for which, so the two builds differ here. */
export function inAddress(build: Build, id: string): string {
  const [plus, slash] = build === 'consumer' ? ['_', '-'] : ['-', '_'];
  return encodeURIComponent(id.replaceAll('+', plus).replaceAll('/', slash));
}

/** One form for all spellings of an id: the four signs are one, padding and percent signs are gone. */
export function plainId(id: string): string {
  return decodeURIComponent(id)
    .replace(/[+/_-]/g, '-')
    .replace(/=+$/, '');
}

/** Base64 letters that follow from the words alone, with both of the signs in it. */
function letters(words: string, length: number): string {
  let state = 0x9e3779b9;
  const next = (code: number) => {
    state = Math.imul(state ^ code, 0x85ebca6b);
    state ^= state >>> 13;
  };
  for (const letter of words) next(letter.codePointAt(0) ?? 0);
  let made = '';
  for (let place = 0; place < length; place++) {
    next(place + 1);
    made += ALPHABET.charAt(((state >>> 0) >>> 7) % 64);
  }
  return `${made.slice(0, 3)}+${made.slice(4, 9)}/${made.slice(10)}`;
}
