/** Something folded away until asked for: the browser's own details element with a chevron that follows the direction. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly aside?: ReactNode;
  /** `section` heads a part of the sidebar; `line` is a quiet link within one. */
  readonly look?: 'section' | 'line';
  readonly children: ReactNode;
}

export function Disclosure({ summary, aside, look = 'line', children }: DisclosureProps) {
  return (
    <details className={`disclosure disclosure-${look}`}>
      <summary>
        <ChevronRight aria-hidden className="disclosure-chevron" />
        <span className="disclosure-summary">{summary}</span>
        {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
