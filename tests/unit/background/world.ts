/**
 * A background running over a fake browser and a fake IndexedDB: pages and sidebars speak to it as a browser would have
 * them, and it can be restarted with everything in memory gone.
 */
import 'fake-indexeddb/auto';
// Everything a world loads is compiled here, on no test's clock: on a busy machine that alone took ten seconds.
import '#lib/background/start.ts';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageConversation, PageReading } from '#lib/core/mail.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { reading } from './mail.ts';

export const OWN = 'me@studio.example';
const PAGE = { id: fakeBrowser.runtime.id, frameId: 0, origin: 'https://mail.google.com' };
const SIDEBAR = { id: fakeBrowser.runtime.id, frameId: 7, origin: `chrome-extension://${fakeBrowser.runtime.id}` };

export interface Told {
  readonly tabId: number;
  readonly type: string;
  readonly data: unknown;
}

type Sender = Record<string, unknown>;

/** A fresh world with consent given, unless told otherwise. */
export async function createWorld({ consent = true } = {}) {
  fakeBrowser.reset();
  vi.resetModules();
  const { record } = await import('#lib/db/record.ts');
  await Promise.all(Object.values(record).map(({ table }) => table.clear()));
  const told: Told[] = [];
  const mailTabs = new Set<number>();
  fakeTheRest(told, mailTabs);
  if (consent) await fakeBrowser.storage.local.set({ consentAt: 1 });
  await start();

  const send = async (type: string, data: unknown, sender: Sender, forTab?: unknown) => {
    const message = { type, data: throughTheWire(data), forTab };
    const answer = await new Promise<{ value?: unknown; error?: string }>((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return throughTheWire(answer.value);
  };
  const tab = (tabId: number) => ({ id: tabId, url: 'https://mail.google.com/mail/u/0/#inbox' });

  return {
    record,
    told,
    send,
    page: (type: string, data?: unknown, tabId = 1) => {
      mailTabs.add(tabId);
      return send(type, data, { ...PAGE, tab: tab(tabId) });
    },
    sidebar: (type: string, data?: unknown, tabId = 1) => send(type, data, { ...SIDEBAR, tab: tab(tabId) }),
    ownPage: (type: string, data?: unknown) => send(type, data, { ...SIDEBAR, frameId: 0 }),
    async reads(shown: PageReading | Partial<PageConversation>, tabId = 1) {
      await this.page('pageRead', 'kind' in shown ? shown : reading(shown), tabId);
    },
    async view(tabId = 1): Promise<SidebarView> {
      return (await this.sidebar('sidebarView', undefined, tabId)) as SidebarView;
    },
    async restart() {
      fakeBrowser.runtime.onMessage.removeAllListeners();
      fakeBrowser.tabs.onRemoved.removeAllListeners();
      fakeBrowser.storage.onChanged.removeAllListeners();
      vi.resetModules();
      await start();
    },
    closeTab: (tabId: number) =>
      fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false }).then(settle),
    counts: async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(record).map(async ([name, { table }]) => [name, await table.count()])),
      ),
  };
}

/** Lets everything that was started without being awaited come to its end. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function start(): Promise<void> {
  const { startBackground } = await import('#lib/background/start.ts');
  startBackground();
  await settle();
}

/** Messages between contexts are copied as JSON. */
function throughTheWire(data: unknown): unknown {
  return data === undefined ? undefined : JSON.parse(JSON.stringify(data));
}

/** What the fake browser leaves out. */
function fakeTheRest(told: Told[], mailTabs: ReadonlySet<number>): void {
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser.permissions, { contains: async () => true, onAdded: silent, onRemoved: silent });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(fakeBrowser.commands, { onCommand: silent });
  Object.assign(fakeBrowser.tabs, {
    query: async () =>
      [...mailTabs].map((id) => ({
        id,
        windowId: 0,
        url: 'https://mail.google.com/mail/u/0/',
        title: `Inbox - ${OWN}`,
      })),
    sendMessage: async (tabId: number, message: { type: string; data: unknown }) => {
      told.push({ tabId, type: message.type, data: message.data });
      return { value: message.type === 'insertIntoPage' ? { ok: true } : undefined };
    },
  });
}
