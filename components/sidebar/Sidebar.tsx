/** The sidebar of a mail tab: who is writing, what this mail asks, what one could answer. Shows one view and asks through `actions`. */

import { unreachable } from '#lib/core/result.ts';
import type { ConversationView, SidebarView } from '#lib/core/view.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { WordsProvider } from '../ui/Words.tsx';
import type { SidebarActions } from './actions.ts';
import { InThisMail } from './mail/InThisMail.tsx';
import { YourReply } from './reply/YourReply.tsx';
import { SidebarHeader } from './SidebarHeader.tsx';
import { Blocked, Empty, Loading } from './states.tsx';
import { Terms } from './terms/Terms.tsx';
import { Who } from './who/Who.tsx';
import './sidebar.css';

interface SidebarProps {
  readonly view: SidebarView;
  readonly actions: SidebarActions;
  /** Ms UTC, for "today" and "yesterday". */
  readonly now: number;
}

export function Sidebar({ view, actions, now }: SidebarProps) {
  return (
    <WordsProvider language={view.language}>
      <Announcer>
        <div className="sidebar">
          <SidebarHeader actions={actions} />
          <main>
            <View view={view} actions={actions} now={now} />
          </main>
        </div>
      </Announcer>
    </WordsProvider>
  );
}

function View({ view, actions, now }: SidebarProps) {
  switch (view.kind) {
    case 'loading':
      return <Loading />;
    case 'empty':
      return <Empty />;
    case 'blocked':
      return <Blocked reason={view.reason} actions={actions} />;
    case 'ready':
      return <Ready key={view.signature} view={view} actions={actions} now={now} />;
    default:
      return unreachable(view);
  }
}

function Ready({ view, actions, now }: { view: ConversationView; actions: SidebarActions; now: number }) {
  return (
    <>
      <Who view={view} actions={actions} now={now} />
      <InThisMail view={view} actions={actions} now={now} />
      {view.drafts.length > 0 && <YourReply view={view} actions={actions} />}
      {view.clients.map((card) => (
        <Terms key={card.client.id} card={card} alone={view.clients.length === 1} actions={actions} now={now} />
      ))}
    </>
  );
}
