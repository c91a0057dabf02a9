/** Lays the text of markup out in lines: folds white space as a browser does, and counts line breaks, not tags. */
export interface TextWriter {
  /** Text as it stands in the markup; `preformatted` keeps its white space. */
  write(text: string, preformatted: boolean): void;
  /** `<br>`. */
  breakLine(): void;
  /** A block begins or ends; a paragraph asks for an empty line, a row ends the row before it. */
  breakBlock(paragraph: boolean, row: boolean): void;
  /** The next text begins a list item; its bullet waits until there is one. */
  startItem(bullet: string): void;
  /** The next text is the row's next cell. */
  startCell(): void;
  /** What was written since the last call. */
  take(): string;
  /** All characters written so far. */
  length(): number;
}

/** Anything but words with single spaces between them. */
const UNTIDY = /[\t\r\n\f\u00a0\u00ad\u200b\ufeff]| {2}/;

export function createTextWriter(): TextWriter {
  let chunks: string[] = [];
  let total = 0;
  let newlines = 0;
  let space = false;
  let bullet = '';
  let cell = false;
  let spacer = false;

  const put = (text: string) => {
    const before =
      chunks.length === 0 ? '' : cell ? '\t' : newlines > 0 ? '\n'.repeat(Math.min(newlines, 2)) : space ? ' ' : '';
    const piece = before + bullet + text;
    chunks.push(piece);
    total += piece.length;
    newlines = 0;
    space = false;
    cell = false;
    bullet = '';
    spacer = false;
  };
  const writeFolded = (text: string) => {
    const folded = !UNTIDY.test(text)
      ? text
      : text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, '');
    const words = folded.trim();
    if (folded.startsWith(' ')) space = true;
    // Word draws an empty line as a paragraph with one hard space.
    if (words === '') {
      spacer ||= text.includes('\u00a0');
      return;
    }
    put(words);
    space = folded.endsWith(' ');
  };
  const writePreformatted = (text: string) => {
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) newlines++;
      if (line.trim() !== '') put(line.trimEnd());
    }
  };

  return {
    write: (text, preformatted) => (preformatted ? writePreformatted(text) : writeFolded(text)),
    breakLine: () => {
      newlines++;
      cell = false;
    },
    breakBlock: (paragraph, row) => {
      if (row) cell = false;
      if (!cell) newlines = Math.max(newlines + (spacer && newlines > 0 ? 1 : 0), paragraph ? 2 : 1);
      spacer = false;
    },
    startItem: (mark) => {
      newlines = Math.max(newlines, 1);
      bullet = mark;
    },
    startCell: () => {
      cell = true;
    },
    take: () => {
      const text = chunks.join('');
      chunks = [];
      newlines = 0;
      space = false;
      cell = false;
      return text;
    },
    length: () => total,
  };
}
