/** The browser's own side panel: `sidePanel` in Chromium, `sidebarAction` in Firefox. */
import { browser } from '#imports';

interface FirefoxSidebar {
  open(): Promise<void>;
}

/** Whether this browser has one. Firefox does not show it to a page inside another one's tab, but has it. */
export function hasSidePanel(): boolean {
  return import.meta.env.FIREFOX || browser.sidePanel !== undefined;
}

/** Only on a click. `false` where the browser leaves it to the user. */
export async function openSidePanel(): Promise<boolean> {
  try {
    if (browser.sidePanel !== undefined) {
      const { id } = await browser.windows.getCurrent();
      if (id === undefined) return false;
      await browser.sidePanel.open({ windowId: id });
      return true;
    }
    const sidebar = firefoxSidebar();
    if (sidebar === undefined) return false;
    // Firefox forgets the click with the first pause: nothing may be waited for before this.
    await sidebar.open();
    return true;
  } catch {
    return false;
  }
}

function firefoxSidebar(): FirefoxSidebar | undefined {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(found) ? found : undefined;
}

function isSidebar(found: unknown): found is FirefoxSidebar {
  return typeof found === 'object' && found !== null && 'open' in found && typeof found.open === 'function';
}
