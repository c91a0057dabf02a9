/** What a docked sidebar must leave clear: the mails that are read, the reply box and its Send. */
import { isVisible } from '../page/visible.ts';
import type { OpenPlace } from './conversation.ts';

/** OUTLOOK facts 2.7: the frame of an answer, its editor, its Send. */
const COMPOSE = '[id^="docking_InitVisiblePart_"], [id^="editorParent_"], [data-testid="ComposeSendButton"]';

export function visibleAreas(document: Document, place: OpenPlace | undefined): DOMRect[] {
  const bodies = place?.cards.expanded.flatMap((card) => card.bodies) ?? [];
  const areas = [...bodies, ...document.querySelectorAll(COMPOSE)].filter(isVisible);
  return areas.map((element) => element.getBoundingClientRect()).filter(({ width, height }) => width * height > 0);
}
