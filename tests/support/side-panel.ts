/**
 * The browser's own side panel, driven from inside its document: Firefox shows its sidebar to no driver, but to another
 * page of the extension.
 */
import type { JSHandle, Page } from 'puppeteer-core';
import { messagesFor } from '#lib/i18n/index.ts';
import { press } from './press.ts';
import { until } from './until.ts';
import { openOwnPage, sidebarOf, type World } from './world.ts';

const words = messagesFor('en');

export interface SidePanel {
  says(what: string): Promise<unknown>;
  press(what: string): Promise<void>;
  textsOf(selector: string): Promise<string[]>;
  /** What stands in the first text area that matches; nothing where there is none. */
  valueOf(selector: string): Promise<string | undefined>;
  fill(selector: string, text: string): Promise<void>;
}

/** Opens it as a user does: in Chromium from the sidebar beside the mail, in Firefox from the popup. The mail stays in front. */
export async function openSidePanel(world: World, mail: Page): Promise<SidePanel> {
  if (world.name === 'chromium') {
    await press(await sidebarOf(mail), words.panel.open);
    return panelIn(await chromiumDocument(world));
  }
  const popup = await openOwnPage(world, 'popup.html');
  await press(popup, words.panel.open);
  const opened = await firefoxDocument(world);
  await popup.close();
  await mail.bringToFront();
  return panelIn(opened);
}

type InPanel = JSHandle<{ readonly document: Document }>;

async function chromiumDocument({ launched }: World): Promise<InPanel> {
  const target = await until('the side panel', () =>
    launched.browser.targets().find((found) => found.type() === 'page' && found.url().endsWith('/sidebar.html')),
  );
  const page = await target.asPage();
  return page.evaluateHandle(() => ({ document }));
}

function firefoxDocument({ welcome }: World): Promise<InPanel> {
  return until('Firefox’s sidebar', async () => {
    const found: InPanel = await welcome.evaluateHandle(() => {
      const [view] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'sidebar' });
      return { document: view?.document };
    });
    return (await found.evaluate(({ document }) => Boolean(document?.querySelector('main')))) && found;
  });
}

function panelIn(panel: InPanel): SidePanel {
  const text = () => panel.evaluate(({ document }) => document.body.textContent ?? '');
  return {
    says: (what) => until(`"${what}" in the side panel`, async () => (await text()).includes(what)),
    async press(what) {
      await until(`the button "${what}" in the side panel`, () =>
        panel.evaluate(({ document }, wanted) => {
          const found = [...document.querySelectorAll('button')].find(
            (button) => button.textContent?.trim() === wanted,
          );
          if (!found || found.disabled) return false;
          found.click();
          return true;
        }, what),
      );
    },
    textsOf: (selector) =>
      panel.evaluate(
        ({ document }, wanted) =>
          [...document.querySelectorAll(wanted)].map((element) => (element.textContent ?? '').trim()),
        selector,
      ),
    valueOf: (selector) =>
      panel.evaluate(({ document }, wanted) => {
        const field: HTMLTextAreaElement | null = document.querySelector(`textarea${wanted}`);
        return field?.value;
      }, selector),
    async fill(selector, given) {
      await panel.evaluate(
        ({ document }, wanted, value) => {
          const field: HTMLTextAreaElement | null = document.querySelector(`textarea${wanted}`);
          field?.select();
          document.execCommand('insertText', false, value);
        },
        selector,
        given,
      );
    },
  };
}
