/** What the popup does when it is asked to; what fails is told to `say`, and an action that works takes it back. */
import type { Opened, PopupActions } from '#components/popup/model.ts';
import type { Failure } from '#lib/core/failure.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Site } from '#lib/core/site.ts';
import { attempt } from '#lib/db/failure.ts';
import { setAnsweredElsewhere } from '#lib/db/messages.ts';
import { recentIncoming } from '#lib/db/read/recent-incoming.ts';
import { doneOrFailure, orFailure } from '#lib/rpc/failure.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';

/** The page's own state that actions change. */
export interface Kept {
  readonly sites: readonly Site[];
  readonly search: (query: string) => void;
  readonly setPaused: (paused: boolean) => Promise<void>;
  readonly setSites: (sites: Site[]) => Promise<void>;
}

export function popupActions(kept: Kept, say: (failure: Failure | undefined) => void): PopupActions {
  async function done<T>(outcome: Promise<Result<T, Failure>>): Promise<T | undefined> {
    const result = await outcome;
    say(result.ok ? undefined : result.error);
    return result.ok ? result.value : undefined;
  }
  const openMessage = async (messageId: string) => (await done(openConversation(messageId))) ?? 'failed';

  return {
    search: kept.search,
    openMessage,
    async openClient(clientId) {
      const incoming = await done(ofRecord(() => recentIncoming(clientId, 1)));
      if (incoming === undefined) return 'failed';
      const [newest] = incoming;
      return newest === undefined ? 'no-mail' : openMessage(newest.message.id);
    },
    async setAnsweredElsewhere(messageId, answered) {
      const instant = answered ? Date.now() : undefined;
      const written = await ofRecord(() => setAnsweredElsewhere(messageId, instant));
      if (written.ok) await done(doneOrFailure(sendMessage('recordChanged', undefined)));
      else say(written.error);
      return written.ok;
    },
    pause: (paused) => void done(doneOrFailure(kept.setPaused(paused))),
    pauseSite(id, pause) {
      const sites = pause ? [...kept.sites, id] : kept.sites.filter((other) => other !== id);
      void done(doneOrFailure(kept.setSites(sites)));
    },
    async openPage(page) {
      const opened = await doneOrFailure(sendMessage('openPage', { page }));
      if (opened.ok) window.close();
      else say(opened.error);
    },
  };
}

async function openConversation(messageId: string): Promise<Result<Opened, Failure>> {
  const opened = await orFailure(sendMessage('openConversation', { messageId }));
  if (opened.ok) {
    window.close();
    return ok('opened');
  }
  return opened.error === 'unknown-message' ? ok('gone') : err(opened.error);
}

async function ofRecord<T>(work: () => Promise<T>): Promise<Result<T, Failure>> {
  const result = await attempt(work);
  return result.ok ? result : err(`record-${result.error}` as const);
}
