/**
 * Puts a draft at the top of the reply box as typing would, so that signature, quote and undo stay whole. Touches no
 * other field, and never Send.
 */
import { err, type Result } from '#lib/core/result.ts';
import type { DraftToInsert, InsertFailure } from '../mail-page.ts';
import { appearance } from '../page/appearance.ts';
import { typeInto } from '../page/type-into.ts';
import type { OpenPlace } from './conversation.ts';
import { hiddenInput, press, replyControlOf, replyEditorOf } from './reply-editor.ts';

/** Gmail takes up to seconds to draw a reply box (GMAIL facts 2.5, ms). */
const OPEN_MS = 6_000;

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
    press(control);
    await appearance(window, isSettled, OPEN_MS);
    const after = placeNow();
    if (after?.signature !== draft.signature) return err('other-conversation');
    editor = replyEditorOf(after);
    if (!editor) return err('editor-did-not-open');
  }
  return typeInto(editor, draft, isPlainText(editor));

  /** The box is open, or the user has gone to another conversation and there is nothing to wait for. */
  function isSettled(): boolean {
    const now = placeNow();
    return now !== undefined && (now.signature !== draft.signature || replyEditorOf(now) !== undefined);
  }
}

/** Capture compose-popup-dialog-2020-10: the form says whether it sends markup. */
function isPlainText(editor: HTMLElement): boolean {
  return editor.getAttribute('contenteditable') === 'plaintext-only' || hiddenInput(editor, 'ishtml') === '0';
}
