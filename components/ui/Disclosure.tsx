/**
 * Something folded away until asked for: the browser's own details element with a chevron that follows the direction.
 * What is inside is drawn at the first opening and then kept, so that a thread of 500 messages costs nothing folded.
 */
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import './disclosure.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly aside?: ReactNode;
  /** `section` heads a part of the sidebar; `line` is a quiet link within one. */
  readonly look?: 'section' | 'line';
  readonly children: ReactNode;
}

export function Disclosure({ summary, aside, look = 'line', children }: DisclosureProps) {
  const [drawn, setDrawn] = useState(false);
  return (
    <details
      className={`disclosure disclosure-${look}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setDrawn(true);
      }}
    >
      <summary>
        <ChevronRight aria-hidden className="disclosure-chevron" />
        <span className="disclosure-summary">{summary}</span>
        {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
      </summary>
      {drawn && <div className="disclosure-body">{children}</div>}
    </details>
  );
}
