/** Gmail's several names for one thing: the legacy hexadecimal id, the "perm" id, the address bar's token, the jslog. */

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** `thread-f:<decimal>`; the decimal is the legacy id. */
export function permThreadId(legacyId: string): string {
  return `thread-f:${BigInt(`0x${legacyId}`)}`;
}

export function permMessageId(legacyId: string): string {
  return `msg-f:${BigInt(`0x${legacyId}`)}`;
}

/** An id of something the user has just written, which nothing turns into a legacy id. */
export function localId(kind: 'msg' | 'thread', legacyId: string): string {
  return `${kind}-a:r-${BigInt(`0x${legacyId}`) / 3n}`;
}

/** The address bar's name of a conversation: consonants in both cases, digits of base 40. */
export function addressToken(legacyId: string): string {
  const letters = btoa(`f:${BigInt(`0x${legacyId}`)}`).replaceAll('=', '');
  let number = [...letters].reduce((sum, letter) => sum * 64n + BigInt(BASE64.indexOf(letter)), 0n);
  let token = '';
  for (; number > 0n; number /= 40n) token = CONSONANTS.charAt(Number(number % 40n)) + token;
  return token;
}

/** Back from the address bar's name, which may be the hexadecimal id itself; empty for any other word. */
export function legacyIdOf(name: string): string {
  if (/^[0-9a-f]{16}$/.test(name)) return name;
  if (![...name].every((letter) => CONSONANTS.includes(letter))) return '';
  let number = [...name].reduce((sum, letter) => sum * 40n + BigInt(CONSONANTS.indexOf(letter)), 0n);
  let letters = '';
  for (; number > 0n; number /= 64n) letters = BASE64.charAt(Number(number % 64n)) + letters;
  const [, decimal] = /^f:(\d+)$/.exec(letters.length % 4 === 1 ? '' : atob(letters)) ?? [];
  return decimal === undefined ? '' : BigInt(decimal).toString(16).padStart(16, '0');
}

/** As the captures of 2025: key 1 names the thread, key 4 the message, each base64 of a JSON list. */
export function jslog(number: number, threadId: string, messageId: string): string {
  const thread = btoa(JSON.stringify([`#${permThreadId(threadId)}`]));
  const message = btoa(JSON.stringify([`#${permMessageId(messageId)}`, null, null, null, 1, 0]));
  return `${number}; u014N:xr6bB; 1:${thread.replaceAll('=', '')}; 4:${message.replaceAll('=', '')}`;
}
