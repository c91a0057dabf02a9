/**
 * Puts a draft at the top of the reply box as typing would, so that signature, quote and undo stay whole. Touches no
 * recipient, no subject, and never Send.
 */
import { err, type Result } from '#lib/core/result.ts';
import type { DraftToInsert, InsertFailure } from '../mail-page.ts';
import { appearance } from '../page/appearance.ts';
import { typeInto } from '../page/type-into.ts';
import type { OpenPlace } from './conversation.ts';
import { replyControlOf, replyEditorOf } from './reply-editor.ts';

/** OUTLOOK facts 2.7: 0.3 to 2 s on good lines (ms). */
const OPEN_MS = 15_000;

/** An editor that has stayed the same for this long (ms) holds its signature and its quote. */
const STILL_MS = 250;

export async function insertDraft(
  window: Window,
  draft: DraftToInsert,
  placeNow: () => OpenPlace | undefined,
): Promise<Result<void, InsertFailure>> {
  const place = placeNow();
  if (place?.signature !== draft.signature) return err('other-conversation');
  let editor = replyEditorOf(place);
  if (!editor) {
    const control = replyControlOf(place);
    if (!control) return err('no-reply-button');
    control.click();
    let seen: string | null = null;
    let since = 0;
    await appearance(window, isReadyOrGone, OPEN_MS);
    const after = placeNow();
    if (after?.signature !== draft.signature) return err('other-conversation');
    editor = replyEditorOf(after);
    if (!editor) return err('editor-did-not-open');

    /** The editor has come to rest, or another conversation is open and the draft is dropped. */
    function isReadyOrGone(): boolean {
      const now = placeNow();
      if (now && now.signature !== draft.signature) return true;
      const text = (now && replyEditorOf(now)?.textContent) ?? null;
      if (text !== seen) {
        seen = text;
        since = performance.now();
      }
      return text !== null && performance.now() - since >= STILL_MS;
    }
  }
  return typeInto(editor, draft, editor.contentEditable === 'plaintext-only');
}
