/** A part of a panel: a small heading, something at its end, and what belongs to it. */
import { type ReactNode, useId } from 'react';
import './section.css';

interface SectionProps {
  readonly heading: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ heading, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
        {aside !== undefined && <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
