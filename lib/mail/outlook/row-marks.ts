/**
 * A small mark in the list for each conversation with open flags. It lies over its row and takes no room in it, lets
 * every click through, and moves on when the row is used for another conversation.
 */
import type { RowMark } from '../mail-page.ts';
import { rowsIn, threadIdOfRow } from './rows.ts';

export interface RowMarks {
  show(marks: ReadonlyMap<string, RowMark>): void;
  /** Brings every row into line; changes nothing where all is right already. */
  apply(): void;
  clear(): void;
}

/** A row's label is Outlook's and read instead of what is in it; this is read after it. */
const SPOKEN = 'aria-description';

const LOOK =
  'position:absolute;inset-block-start:2px;inset-inline-end:2px;pointer-events:none;' +
  'padding-inline:4px;border-radius:7px;background:#9a3412;color:#fff;font:600 10px/14px sans-serif;' +
  'text-align:center';

export function createRowMarks(document: Document): RowMarks {
  let marks: ReadonlyMap<string, RowMark> = new Map();
  /** Of the rows that have a mark: its element, and what takes it away again. */
  const placed = new Map<Element, { label: string; element: Element; remove: () => void }>();

  function apply(): void {
    const rows = rowsIn(document);
    const [first] = rows;
    // A place to lie in: rows have one, but no source says so of every build. Asked once, before anything is changed.
    const isStatic = first !== undefined && getComputedStyle(first).position === 'static';
    for (const [row, { remove }] of placed) if (!row.isConnected) remove();
    for (const row of rows) {
      const mark = marks.get(threadIdOfRow(row) ?? '');
      const there = placed.get(row);
      if (there?.label === mark?.label && (!there || there.element.parentElement === row)) continue;
      there?.remove();
      if (mark) putOn(row, mark, isStatic);
    }
  }

  function putOn(row: HTMLElement, { count, label }: RowMark, isStatic: boolean): void {
    const element = document.createElement('span');
    element.className = 'good-terms-mark';
    element.ariaHidden = 'true';
    element.textContent = String(count);
    element.style.cssText = LOOK;
    if (isStatic) row.style.position = 'relative';
    row.setAttribute(SPOKEN, label);
    // Last, since Outlook draws its own children in order.
    row.append(element);
    placed.set(row, {
      label,
      element,
      remove() {
        placed.delete(row);
        element.remove();
        if (isStatic) row.style.removeProperty('position');
        row.removeAttribute(SPOKEN);
      },
    });
  }

  function show(next: ReadonlyMap<string, RowMark>): void {
    marks = next;
    apply();
  }

  return { show, apply, clear: () => show(new Map()) };
}
