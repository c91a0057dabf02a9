/** Ana as a client with her mail stored, and the view of a tab that is ready: where many tests begin. */
import type { PageConversation } from '#lib/core/mail.ts';
import type { ConversationView } from '#lib/core/view.ts';
import { ANA } from './mail.ts';
import type { createWorld } from './world.ts';

export type World = Awaited<ReturnType<typeof createWorld>>;

export const ANA_AS_CLIENT = { address: ANA, name: 'Ana Mill', organisation: 'Mill' };

/** Her id as a client. */
export async function addAna(world: World, shown: Partial<PageConversation> = {}): Promise<string> {
  await world.reads(shown);
  await world.sidebar('addClient', ANA_AS_CLIENT);
  await world.reads(shown);
  const [client] = await world.record.clients.table.toArray();
  return client?.id ?? '';
}

export async function readyView(world: World, tabId = 1): Promise<ConversationView> {
  const view = await world.view(tabId);
  if (view.kind !== 'ready') throw new Error(`not ready: ${view.kind}`);
  return view;
}
