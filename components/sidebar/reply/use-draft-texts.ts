/** The edited text of each draft. A new draft from the background replaces an untouched one and never the user's words. */
import { useState } from 'react';
import type { Draft, Situation } from '#lib/core/draft.ts';
import { type DraftText, draftToText } from './draft-text.ts';
import { slotMarkFor } from './slot-words.ts';

export interface DraftTexts {
  readonly of: (draft: Draft) => DraftText;
  readonly isEdited: (draft: Draft) => boolean;
  readonly change: (draft: Draft, text: DraftText) => void;
  readonly startOver: (draft: Draft) => void;
}

export function useDraftTexts(): DraftTexts {
  const [edited, setEdited] = useState<ReadonlyMap<Situation, DraftText>>(new Map());
  return {
    of: (draft) => edited.get(draft.situation) ?? draftToText(draft, slotMarkFor(draft.language)),
    isEdited: (draft) => edited.has(draft.situation),
    change: (draft, text) => setEdited((last) => new Map(last).set(draft.situation, text)),
    startOver: (draft) =>
      setEdited((last) => new Map([...last].filter(([situation]) => situation !== draft.situation))),
  };
}
