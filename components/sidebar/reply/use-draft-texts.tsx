/**
 * The edited text of each draft, kept while the sidebar lives: the user may look at another conversation and come back.
 * A new draft from the background replaces an untouched one and never the user's words.
 */
import { createContext, type Dispatch, type ReactNode, type SetStateAction, useContext, useState } from 'react';
import type { Draft } from '#lib/core/draft.ts';
import { type DraftText, draftToText } from './draft-text.ts';
import { slotMarkFor } from './slot-words.ts';

export interface DraftTexts {
  readonly of: (draft: Draft) => DraftText;
  readonly isEdited: (draft: Draft) => boolean;
  readonly change: (draft: Draft, text: DraftText) => void;
  readonly startOver: (draft: Draft) => void;
}

/** By conversation and situation. */
type Edited = ReadonlyMap<string, DraftText>;

const KeptDrafts = createContext<readonly [Edited, Dispatch<SetStateAction<Edited>>]>([new Map(), () => undefined]);

export function KeptDraftsProvider({ children }: { readonly children: ReactNode }) {
  return <KeptDrafts value={useState<Edited>(new Map())}>{children}</KeptDrafts>;
}

/** `signature` is the conversation's. */
export function useDraftTexts(signature: string): DraftTexts {
  const [edited, setEdited] = useContext(KeptDrafts);
  const keyOf = ({ situation }: Draft) => `${situation} ${signature}`;
  return {
    of: (draft) => edited.get(keyOf(draft)) ?? draftToText(draft, slotMarkFor(draft.language)),
    isEdited: (draft) => edited.has(keyOf(draft)),
    change: (draft, text) => setEdited((last) => new Map(last).set(keyOf(draft), text)),
    startOver: (draft) => setEdited((last) => new Map([...last].filter(([key]) => key !== keyOf(draft)))),
  };
}
