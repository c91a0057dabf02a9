/** The background's way to a tab. Apart from `messaging.ts`, since content scripts carry that and may not send to tabs. */
import { browser } from '#imports';
import { type Answer, answered, type Data, type Type } from './messaging.ts';

/** To the content script of a mail page. Rejects as `sendMessage` does, and where there is no such tab. */
export async function sendToPage<K extends Type>(type: K, data: Data<K>, tabId: number): Promise<Answer<K>> {
  return answered(type, browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 }));
}

/** To every frame of a tab: in one of them stands the sidebar. */
export async function sendToFrames<K extends Type>(type: K, data: Data<K>, tabId: number): Promise<Answer<K>> {
  return answered(type, browser.tabs.sendMessage(tabId, { type, data }));
}
