/** Older messages that Outlook leaves out of the page behind a button, "5 more messages" in the user's language. */
import { toAsciiDigits } from '#lib/text/digits.ts';
import { upTo } from '../page/ancestors.ts';
import { isVisible } from '../page/visible.ts';

/** Buttons with numbers that speak of something else: recipients, and what is being written. */
const OTHERS = '[id^="plusOthers"], [role=toolbar], [id^="docking_"]';

/** The number is the only part that is the same in every language. `cards`: the messages in the page. */
export function messagesBehindButtons(pane: Element, cards: ReadonlySet<Element>): number {
  let count = 0;
  for (const button of pane.querySelectorAll('button, [role=button]')) {
    if (upTo(pane.parentElement, button).some((element) => cards.has(element))) continue;
    const number = /^\D*(\d{1,3})\D*$/.exec(toAsciiDigits(button.textContent ?? ''))?.[1];
    if (number && cards.size > 0 && !button.closest(OTHERS) && isVisible(button)) count += Number(number);
  }
  return count;
}
