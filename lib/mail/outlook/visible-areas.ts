/** What a docked sidebar must leave clear: the mail that is read, the reply box and its Send. */
import { union } from '../page/union.ts';
import { isVisible } from '../page/visible.ts';
import type { OpenPlace } from './conversation.ts';

/** OUTLOOK facts 2.7: the frame of an answer, its editor, its Send. */
const COMPOSE = '[id^="docking_InitVisiblePart_"], [id^="editorParent_"], [data-testid="ComposeSendButton"]';

export function visibleAreas(document: Document, place: OpenPlace | undefined): DOMRect[] {
  const bodies = (place?.cards.expanded ?? []).flatMap((card) =>
    card.bodies.map((body) => body.getBoundingClientRect()),
  );
  const { clientHeight } = document.documentElement;
  const reader = union(bodies.filter((rect) => rect.bottom > 0 && rect.top < clientHeight));
  const boxes = [...document.querySelectorAll(COMPOSE)].filter(isVisible);
  const rects = boxes.map((element) => element.getBoundingClientRect());
  return [...(reader ? [reader] : []), ...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}
