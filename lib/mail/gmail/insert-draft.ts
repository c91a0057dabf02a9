/**
 * Puts a draft at the top of the reply box as typing would, so that signature, quote and undo stay whole. Touches no
 * other field, and never Send.
 */
import { err, ok, type Result } from '#lib/core/result.ts';
import type { DraftToInsert, InsertFailure } from '../mail-page.ts';
import type { OpenPlace } from './conversation.ts';
import { draftMarkup, lettersOf } from './draft-markup.ts';
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
    await appearance(window, () => replyEditorNow() !== undefined);
    const after = placeNow();
    if (after?.signature !== draft.signature) return err('other-conversation');
    editor = replyEditorOf(after);
    if (!editor) return err('editor-did-not-open');
  }
  return typeInto(editor, draft);

  function replyEditorNow(): HTMLElement | undefined {
    const now = placeNow();
    return now && replyEditorOf(now);
  }
}

/** Resolves when `isThere`, or after `OPEN_MS`; looks at most once a frame. */
function appearance(window: Window, isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let frame = 0;
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = window.requestAnimationFrame(look);
    });
    const timer = window.setTimeout(finish, OPEN_MS);
    observer.observe(window.document.body, { childList: true, subtree: true, attributes: true });
    look();

    function look(): void {
      frame = 0;
      if (isThere()) finish();
    }

    function finish(): void {
      observer.disconnect();
      window.clearTimeout(timer);
      window.cancelAnimationFrame(frame);
      resolve();
    }
  });
}

function typeInto(editor: HTMLElement, draft: DraftToInsert): Result<void, InsertFailure> {
  const { ownerDocument: document } = editor;
  const before = lettersOf(editor.textContent ?? '');
  editor.focus();
  document.getSelection()?.collapse(editor, 0);
  if (isPlainText(editor)) document.execCommand('insertText', false, `${draft.text.trim()}\n\n`);
  else document.execCommand('insertHTML', false, draftMarkup(draft));
  // Another editor's undo learns of the draft by this event alone; Gmail's does not mind it.
  editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  const after = lettersOf(editor.textContent ?? '');
  if (after === before) return err('editor-refused');
  return after === lettersOf(draft.text) + before ? ok(undefined) : err('not-verified');
}

/** Capture compose-popup-dialog-2020-10: the form says whether it sends markup. */
function isPlainText(editor: HTMLElement): boolean {
  return editor.getAttribute('contenteditable') === 'plaintext-only' || hiddenInput(editor, 'ishtml') === '0';
}
