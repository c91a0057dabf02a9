/**
 * Bytes as text of five letters for four bytes (ZeroMQ RFC 32, "Z85", but for three letters), a sixteenth shorter than base64. None of its letters is escaped in a
 * script. The bytes are filled up with zeros to a multiple of four; who reads them knows where they end.
 */

/** D, K and X stand as marks: a word of unfinished work, which the project allows nowhere, cannot arise by chance. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABC|EFGHIJ~LMNOPQRSTUVW_YZ.-:+=^!/*?&<>()[]{}@%$#';
const BASE = LETTERS.length;

export function toZ85(bytes: Uint8Array): string {
  const filled = new DataView(new ArrayBuffer(Math.ceil(bytes.length / 4) * 4));
  new Uint8Array(filled.buffer).set(bytes);
  const words: string[] = [];
  for (let at = 0; at < filled.byteLength; at += 4) {
    let [word, value] = ['', filled.getUint32(at)];
    for (let letter = 0; letter < 5; letter += 1) {
      word = LETTERS.charAt(value % BASE) + word;
      value = Math.floor(value / BASE);
    }
    words.push(word);
  }
  return words.join('');
}

export function fromZ85(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE; value += 1) values[LETTERS.charCodeAt(value)] = value;
  const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    for (let letter = at; letter < at + 5; letter += 1) value = value * BASE + (values[text.charCodeAt(letter)] ?? 0);
    bytes.setUint32((at / 5) * 4, value);
  }
  return new Uint8Array(bytes.buffer);
}
