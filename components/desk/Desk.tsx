/** The desk's frame: navigation at the side, one view beside it. Every view is a link. */
import { Flag, ListChecks, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { DESK_VIEWS, type DeskView } from '#lib/core/desk-view.ts';
import type { Failure } from '#lib/core/failure.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { useWords } from '../ui/Words.tsx';
import './desk.css';

const ICONS = { settings: SlidersHorizontal, flags: Flag, 'self-check': ListChecks };

interface DeskProps {
  readonly view: DeskView;
  /** Something that was asked for failed. */
  readonly failure?: Failure | undefined;
  readonly children: ReactNode;
}

export function Desk({ view, failure, children }: DeskProps) {
  const { m } = useWords();
  const titles = { settings: m.desk.settings, flags: m.desk.flags, 'self-check': m.desk.selfCheck };
  return (
    <Announcer>
      <div className="desk">
        <nav className="desk-nav" aria-label={m.desk.navigation}>
          <div>
            <p className="desk-product">{m.common.product}</p>
            <ul>
              {DESK_VIEWS.map((id) => {
                const Icon = ICONS[id];
                return (
                  <li key={id}>
                    <a href={`#${id}`} aria-current={id === view ? 'page' : undefined}>
                      <Icon aria-hidden />
                      {titles[id]}
                    </a>
                  </li>
                );
              })}
            </ul>
          </div>
        </nav>
        <main className="desk-main">
          <h1>{titles[view]}</h1>
          {failure !== undefined && (
            <div role="alert">
              <FailureNotice failure={failure} />
            </div>
          )}
          {children}
        </main>
      </div>
    </Announcer>
  );
}
