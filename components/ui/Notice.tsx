/** One sentence that says what happened or what is missing, with what can be done about it. */
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly tone: 'done' | 'attention';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Notice({ tone, children, actions }: NoticeProps) {
  const Icon = tone === 'done' ? CircleCheck : CircleAlert;
  return (
    <div className={`notice notice-${tone}`}>
      <Icon aria-hidden className="notice-icon" />
      <p>{children}</p>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
