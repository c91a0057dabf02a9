/** The client's own words, as they stand in the mail, with the carrying ones marked. */
import type { FindingView, MessageView } from '#lib/core/view.ts';
import { useWords } from '../../ui/Words.tsx';
import { excerptOf } from './quote-excerpt.ts';

export function Quote({ finding, message }: { finding: FindingView; message: MessageView }) {
  const { m } = useWords();
  const parts = excerptOf(finding.field === 'subject' ? message.subject : message.text, finding.ranges);
  if (parts.length === 0) return null;
  return (
    <blockquote dir="auto" className="quote">
      {finding.field === 'subject' && <span className="quote-where">{m.mail.inSubject}: </span>}
      {parts.map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </blockquote>
  );
}
