/** When a message was sent, in words; the page's own date text where it could not be read. */
import type { MessageView } from '#lib/core/view.ts';
import { useWords } from '../../ui/Words.tsx';

export function useMessageTime(now: number): (message: MessageView) => string {
  const { format } = useWords();
  return (message) => (message.sentAt === undefined ? message.rawDate : format.relativeDay(message.sentAt, now));
}
