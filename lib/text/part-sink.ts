/** Gathers the text of a mail as parts: a new part wherever the kind changes, none of them empty. */
import type { BodyPart } from '#lib/core/mail.ts';
import { createTextWriter, type TextWriter } from './text-writer.ts';

export type Kind = BodyPart['kind'];

export interface PartSink {
  /** Takes line breaks, bullets and cells; they join the next text. */
  readonly writer: TextWriter;
  text(kind: Kind, text: string, preformatted: boolean): void;
  /** All that follows is an earlier mail: quoted, or forwarded where nothing new stands above it. */
  startRest(): void;
  isFull(): boolean;
  finish(): BodyPart[];
}

export function createPartSink(maxChars: number): PartSink {
  const parts: BodyPart[] = [];
  const writer = createTextWriter();
  let current: Kind = 'text';
  let rest: Kind | undefined;

  const closePart = () => {
    const text = writer.take();
    if (text === '') return;
    const last = parts[parts.length - 1];
    if (last?.kind === current) last.text += `\n${text}`;
    else parts.push({ kind: current, text });
  };
  const isFull = () => writer.length() > maxChars;

  return {
    writer,
    text: (kind, text, preformatted) => {
      const actual = rest ?? kind;
      if (actual !== current && text.trim() !== '') {
        closePart();
        current = actual;
      }
      writer.write(text, preformatted);
    },
    startRest: () => {
      if (rest) return;
      closePart();
      rest = parts.some((part) => part.kind === 'text') ? 'quoted' : 'forwarded';
      current = rest;
    },
    isFull,
    finish: () => {
      closePart();
      const last = parts[parts.length - 1];
      if (last && isFull())
        last.text = last.text.slice(0, Math.max(0, last.text.length - (writer.length() - maxChars)));
      return parts.filter((part) => part.text !== '');
    },
  };
}
