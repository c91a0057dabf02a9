/** Small conversations that make the list as long as a real one: a line each, from the people of the mailbox. */
import { buildConversation, isOwner } from '../../build-conversation.ts';
import type { PracticeConversation } from '../../model.ts';
import { OWNER } from '../../people.ts';

const LINES = [
  'The signed copy is in the shared folder.',
  'Thank you, that was quick.',
  'Could you send the invoice to our new address?',
  'We have moved the call to Thursday at ten.',
  'The photos are ready, please have a look.',
];

export function fillerConversation(
  conversations: readonly PracticeConversation[],
  index: number,
  id: string,
  now: number,
): PracticeConversation {
  const people = conversations
    .flatMap(({ messages }) => messages.map(({ from }) => from))
    .filter((one) => !isOwner(one));
  const from = people[index % Math.max(1, people.length)] ?? OWNER;
  const text = LINES[index % LINES.length] ?? '';
  const subject = `Note ${String(index + 1).padStart(4, '0')}`;
  const at = `${String(8 + (index % 10)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
  const messages = [{ from, daysAgo: 60 + Math.floor(index / 6), at, text }];
  return buildConversation({ id, name: `filler-${index}`, language: 'en', subject, messages }, now);
}
