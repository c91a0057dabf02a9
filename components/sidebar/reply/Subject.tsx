/** The subject of a first mail of ours, to be copied: a reply keeps its own. */
import { Copy } from 'lucide-react';
import type { Draft } from '#lib/core/draft.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';

export function Subject({ draft, actions }: { readonly draft: Draft; readonly actions: SidebarActions }) {
  const { m } = useWords();
  const announce = useAnnounce();
  const { subject } = draft;
  if (subject === undefined || subject.places.some(({ open }) => open)) return null;
  return (
    <p className="reply-subject">
      <span>{m.reply.subject}</span>
      <strong lang={draft.language} dir={draft.direction}>
        {subject.text}
      </strong>
      <IconButton
        label={m.reply.copySubject}
        icon={<Copy aria-hidden />}
        onClick={async () => announce((await actions.copyText(subject.text)) ? m.reply.copied : m.reply.copyFailed)}
      />
    </p>
  );
}
