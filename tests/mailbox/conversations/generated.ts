/** Conversations of any size for the benchmark and for bad input: plain sentences, as many as asked. */
import type { ConversationDefinition, MessageDefinition } from '../model.ts';
import { OWNER } from '../people.ts';

const CLIENT = { name: 'Iris Fontaine', email: 'iris@fontaine-archive.example' };

const SENTENCES = [
  'The second shelf of the archive is scanned and waits in the shared folder.',
  'Please keep the captions as they are, the family has agreed to them.',
  'The print shop needs the cover by the tenth, the rest can follow.',
  'We have moved the opening by a week, so nothing is urgent.',
  'Could the index show the year beside each name?',
];

/** `bytesOf` gives the length of each message's text in characters, by its place from 0. */
export function generatedConversation(
  count: number,
  bytesOf: (index: number) => number,
  id = '1998877665544330',
): ConversationDefinition {
  const messages = Array.from(
    { length: count },
    (_, index): MessageDefinition => ({
      from: index % 2 === 0 ? CLIENT : OWNER,
      to: [index % 2 === 0 ? OWNER : CLIENT],
      daysAgo: Math.ceil((count - index) / 8),
      at: `${8 + (index % 8)}:15`,
      text: textOf(bytesOf(index), index),
      quotes: false,
    }),
  );
  return { id, name: 'generated', language: 'en', subject: 'Fontaine archive', messages };
}

function textOf(length: number, start: number): string {
  const paragraphs: string[] = [];
  for (let written = 0, index = start; written < length; index++) {
    const paragraph = [0, 1, 2].map((step) => SENTENCES[(index + step) % SENTENCES.length]).join(' ');
    paragraphs.push(paragraph);
    written += paragraph.length + 40;
  }
  return paragraphs.join('\n\n');
}
