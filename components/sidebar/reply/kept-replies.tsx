/**
 * What the user has made of the replies, kept while the sidebar lives: they may look at another conversation and come
 * back. New material from the background replaces an untouched draft and never the user's words.
 */
import { createContext, type Dispatch, type ReactNode, type SetStateAction, useContext, useState } from 'react';
import type { DraftLength, Situation, Tone } from '#lib/core/draft.ts';
import type { DraftText } from './draft-text.ts';

export interface KeptReply {
  /** The situation that the user has chosen; the first proposal until then. */
  readonly chosen: Situation | undefined;
  readonly tone: Tone;
  readonly length: DraftLength;
  /** What the user has filled in, by slot. It serves every draft of the conversation. */
  readonly given: Readonly<Record<string, string>>;
  /** The edited texts, by situation, tone and length: each keeps its own. */
  readonly edited: ReadonlyMap<string, DraftText>;
}

const UNTOUCHED: KeptReply = { chosen: undefined, tone: 'plain', length: 'normal', given: {}, edited: new Map() };

/** By conversation. */
type Kept = ReadonlyMap<string, KeptReply>;

const KeptReplies = createContext<readonly [Kept, Dispatch<SetStateAction<Kept>>]>([new Map(), () => undefined]);

export function KeptRepliesProvider({ children }: { readonly children: ReactNode }) {
  return <KeptReplies value={useState<Kept>(new Map())}>{children}</KeptReplies>;
}

/** `signature` is the conversation's. */
export function useKeptReply(
  signature: string,
): readonly [KeptReply, (change: (last: KeptReply) => KeptReply) => void] {
  const [kept, setKept] = useContext(KeptReplies);
  return [
    kept.get(signature) ?? UNTOUCHED,
    (change) => setKept((last) => new Map(last).set(signature, change(last.get(signature) ?? UNTOUCHED))),
  ];
}
