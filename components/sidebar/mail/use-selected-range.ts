/** The stretch last selected in an element's text; kept while a click elsewhere clears the selection itself. */
import { type RefObject, useEffect, useState } from 'react';
import type { TextRange } from '#lib/core/signal.ts';

export function useSelectedRange(shown: RefObject<HTMLElement | null>): TextRange | undefined {
  const [range, setRange] = useState<TextRange>();
  useEffect(() => {
    const listen = () => {
      const now = shown.current === null ? undefined : rangeIn(shown.current);
      if (now !== undefined) setRange(now);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [shown]);
  return range;
}

/** UTF-16 code units from the beginning of the element's text, without white space at its ends. */
function rangeIn(element: HTMLElement): TextRange | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0);
  if (!element.contains(selected.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(selected.startContainer, selected.startOffset);
  const words = selected.toString();
  const start = before.toString().length + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? [start, end] : undefined;
}
