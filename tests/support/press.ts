/** Presses and fills what a page shows, found as a person finds it: by the words on it. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

const PRESSABLE = 'button, [role="button"], [role="tab"], a[href], summary';

/** A visible control whose text or label is, or starts with, the given words. */
export function control(place: Page | Frame, words: string): Promise<ElementHandle<Element>> {
  return until(`the control "${words}"`, async () => {
    const found = await place.evaluateHandle(
      (selector, wanted) => {
        const says = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
        const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        return (
          shown.find((element) => says(element) === wanted) ?? shown.find((element) => says(element).startsWith(wanted))
        );
      },
      PRESSABLE,
      words,
    );
    return found.asElement() as ElementHandle<Element> | null;
  });
}

/** Clicks as a person does: with the mouse, on the middle of it, once it has come to rest; and again where the page moved away under the click. */
export async function press(place: Page | Frame, words: string): Promise<void> {
  await until(`"${words}" to be hit`, async () => {
    const found = await control(place, words);
    await found.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      Reflect.set(globalThis, 'isHit', false);
      element.addEventListener('click', () => Reflect.set(globalThis, 'isHit', true), { capture: true, once: true });
    });
    await atRest(found, words);
    await found.click();
    // Where the click closed the page or left it, nobody answers any more.
    return place.evaluate(() => Reflect.get(globalThis, 'isHit') !== false).catch(() => true);
  });
}

/** A sidebar that is just being opened still moves, and a click would land where the control was. */
async function atRest(found: ElementHandle<Element>, words: string): Promise<void> {
  let before = '';
  await until(`"${words}" to come to rest`, async () => {
    const box = JSON.stringify(await found.boundingBox());
    const rests = box === before;
    before = box;
    return rests;
  });
}

/** The visible text of everything that matches, in document order. */
export function textsOf(place: Page | Frame, selector: string): Promise<string[]> {
  return place.$$eval(selector, (elements) =>
    elements.filter((element) => element.checkVisibility()).map((element) => (element.textContent ?? '').trim()),
  );
}
