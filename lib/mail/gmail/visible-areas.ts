/** What a docked sidebar must leave clear: the reader's column, the reply box with its Send, and open compose windows. */

import { isVisible } from '../page/visible.ts';
import type { OpenPlace } from './conversation.ts';
import { union } from './union.ts';

/** GMAIL facts 2.1 and 2.5; capture compose-popup-dialog-2020-10 for the dialog. */
const COMPOSE = ['.dw [role=dialog]', '[role=dialog] .aaZ', '.ip .M9', '.M9'];

export function visibleAreas(document: Document, place: OpenPlace | undefined): DOMRect[] {
  const bodies = (place?.cells.expanded ?? []).map(({ body }) => body.getBoundingClientRect());
  const reader = union(bodies.filter((rect) => rect.bottom > 0 && rect.top < document.documentElement.clientHeight));
  const boxes = new Set(COMPOSE.flatMap((selector) => [...document.querySelectorAll(selector)]).filter(isVisible));
  const rects = [...boxes].map((element) => element.getBoundingClientRect());
  return [...(reader ? [reader] : []), ...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}
