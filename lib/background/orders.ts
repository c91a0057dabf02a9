/** What a content script is told: whether to read, the interface's words and direction, and the sidebar as the user left it. */
import { browser } from '#imports';
import { directionOf, type Language } from '#lib/core/language.ts';
import type { Site } from '#lib/core/site.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import type { PageOrders } from '#lib/rpc/protocol.ts';
import { chosenLanguage, dock } from '#lib/settings/settings.ts';
import { readingOff } from './permission-to-read.ts';

export async function ordersFor(site: Site): Promise<PageOrders> {
  const language = await interfaceLanguage();
  const { sidebar, open, resize, reload } = messagesFor(language).page;
  return {
    read: (await readingOff(site)) === undefined,
    language,
    direction: directionOf(language),
    dock: await dock.getValue(),
    words: { sidebar, open, resize, reload },
  };
}

export async function interfaceLanguage(): Promise<Language> {
  return resolveLanguage(await chosenLanguage.getValue(), [browser.i18n.getUILanguage()]);
}
