/** The visible conversations of the list. A conversation is one table row, or two or three beside a reading pane. */

import type { Strategy } from '../page/strategies.ts';
import { isVisible } from '../page/visible.ts';
import { idOfPermanent, legacyId } from './ids.ts';

export interface Row {
  /** Its table rows, in order. */
  readonly parts: readonly Element[];
}

export function visibleRows(document: Document): Row[] {
  const rows: Element[][] = [];
  for (const part of document.querySelectorAll('tr.zA')) {
    if (!isVisible(part)) continue;
    if (startsConversation(part)) rows.push([part]);
    else rows.at(-1)?.push(part);
  }
  return rows.map((parts) => ({ parts }));
}

/** Capture row-vertical-split-nosnippet-2015-01: all rows of a conversation have `apv`, the first holds sender and date. */
function startsConversation(part: Element): boolean {
  if (!part.matches('.apv') && !part.matches('.apw')) return true;
  return ['.apu', '.yW', '.apm'].some((selector) => part.querySelector(selector));
}

export const ROW_THREAD_ID: readonly Strategy<Row, string>[] = [
  // Capture list-row-partial-2025-11-en, the span of 2022.
  { name: 'legacy-thread-id', sure: 'sure', find: (row) => legacyId(attributeIn(row, 'data-legacy-thread-id')) },
  // The same capture, the row of 2025: the decimal id alone.
  { name: 'thread-id', sure: 'sure', find: (row) => idOfPermanent(attributeIn(row, 'data-thread-id')) },
];

export function threadIdOf(row: Row): string | undefined {
  for (const strategy of ROW_THREAD_ID) {
    const id = strategy.find(row);
    if (id) return id;
  }
  return undefined;
}

export function visibleThreadIds(document: Document): string[] {
  return [...new Set(visibleRows(document).flatMap((row) => threadIdOf(row) ?? []))];
}

export function inRow(row: Row, selector: string): Element | undefined {
  for (const part of row.parts) {
    const found = part.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

function attributeIn(row: Row, name: string): string | null | undefined {
  return inRow(row, `[${name}]`)?.getAttribute(name);
}
