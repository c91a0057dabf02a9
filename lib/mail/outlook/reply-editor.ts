/** Finds the reply box of the open conversation, and the button that opens it. */
import { isVisible } from '../page/visible.ts';
import type { OpenPlace } from './conversation.ts';
import { editorsIn } from './editors.ts';
import { regionOf } from './pane.ts';

/** The focused box, else the last one. */
export function replyEditorOf({ pane }: OpenPlace): HTMLElement | undefined {
  const editors = editorsIn(regionOf(pane));
  return editors.find((box) => box.contains(box.ownerDocument.activeElement)) ?? editors.at(-1);
}

/** OUTLOOK facts 1 and 2.7: the icon's name is the same in every language; some builds add a size or a style to it. */
const REPLY_ICON = '[data-icon-name^="ArrowReply"]:not([data-icon-name^="ArrowReplyAll"])';
const BUTTON = 'button, [role=button], [role=menuitem]';
const BAR = '[role=toolbar], [role=menuitem], [id^="docking_"]';

/** The one below the thread answers its newest message, wherever that stands; then the last message's own. */
export function replyControlOf({ pane, cards }: OpenPlace): HTMLElement | undefined {
  const bodies = cards.expanded.flatMap((card) => card.bodies);
  const controls = [...pane.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (button) => isVisible(button) && !bodies.some((body) => body.contains(button)),
  );
  const replies = controls.filter((button) => button.querySelector(REPLY_ICON));
  return replies.findLast((button) => !button.closest(BAR)) ?? replies.at(-1) ?? byPlace(controls, bodies.at(-1));
}

/** OUTLOOK facts 2.7: of the last two or three buttons side by side below the last mail, the first. */
function byPlace(controls: readonly HTMLElement[], body: Element | undefined): HTMLElement | undefined {
  return controls.findLast((button) => {
    const set = controls.filter((other) => other.parentElement === button.parentElement && !other.closest(BAR));
    const isBelow = body?.compareDocumentPosition(button) === Node.DOCUMENT_POSITION_FOLLOWING;
    return isBelow && set[0] === button && (set.length === 2 || set.length === 3);
  });
}
