/** One setting: what it is at the start, its control at the end. */
import { type ReactNode, useId } from 'react';

interface SettingRowProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

export function SettingRow({ title, hint, children }: SettingRowProps) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-words">
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
      </div>
      <div className="setting-control">{children}</div>
    </section>
  );
}
