/** A small mark in the list for each conversation with open flags. It takes no height, and goes when its row is reused. */
import type { RowMark } from '../mail-page.ts';
import { inRow, type Row, threadIdOf, visibleRows } from './rows.ts';

export interface RowMarks {
  show(marks: ReadonlyMap<string, RowMark>): void;
  /** Brings every visible row into line; changes nothing where all is right already. */
  apply(): void;
  clear(): void;
}

const MARK = 'good-terms-mark';

/** Where a mark goes, best first: GMAIL facts 2.6; the captures of 2014, 2015 and 2025 have them. */
const PLACES = ['td.a4W .xT', '.apu', '.xT', '.y6'];

export function createRowMarks(document: Document): RowMarks {
  let marks: ReadonlyMap<string, RowMark> = new Map();

  function apply(): void {
    for (const row of visibleRows(document)) {
      const id = threadIdOf(row);
      placeMark(row, id === undefined ? undefined : marks.get(id));
    }
  }

  return {
    show(next) {
      marks = next;
      removeAll(document);
      apply();
    },
    apply,
    clear() {
      marks = new Map();
      removeAll(document);
    },
  };
}

function placeMark(row: Row, mark: RowMark | undefined): void {
  const old = inRow(row, `.${MARK}`);
  if (mark && old?.getAttribute('aria-label') === mark.label && old.textContent === String(mark.count)) return;
  old?.remove();
  const place = mark && PLACES.map((selector) => inRow(row, selector)).find(Boolean);
  if (mark && place) place.prepend(drawMark(place.ownerDocument, mark));
}

function drawMark(document: Document, mark: RowMark): HTMLElement {
  const element = document.createElement('span');
  element.className = MARK;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', mark.label);
  element.title = mark.label;
  element.style.cssText = PLACE_LOOK;
  const badge = document.createElement('span');
  badge.textContent = String(mark.count);
  badge.style.cssText = BADGE_LOOK;
  element.append(badge);
  return element;
}

/** As high as one line of the row's own text, and beside it both where the cell is a flex box and where it is not. */
const PLACE_LOOK = 'float:inline-start;flex:none;display:flex;align-items:center;height:1lh;margin-inline-end:6px;';
const BADGE_LOOK =
  'box-sizing:border-box;min-width:16px;padding-inline:4px;border-radius:7px;background:#9a3412;color:#fff;' +
  'font:600 10px/14px sans-serif;text-align:center;';

function removeAll(document: Document): void {
  for (const element of document.querySelectorAll(`.${MARK}`)) element.remove();
}
