/** The label of an open place, and how it stands in the text: `[new date]`. */
import { useCallback } from 'react';
import { useWords } from '../../ui/Words.tsx';
import type { SlotMark } from './draft-text.ts';

export function useSlotLabel(): (slot: string) => string {
  const { m } = useWords();
  const { slots } = m;
  return useCallback(
    (slot) => Object.entries(slots).find(([id]) => id === slot)?.[1] ?? slot.replaceAll('-', ' '),
    [slots],
  );
}

export function useSlotMark(): SlotMark {
  const label = useSlotLabel();
  return useCallback((slot) => `[${label(slot)}]`, [label]);
}
