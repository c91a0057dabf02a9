/** Puts a draft at the top of an editor as typing would, so that signature, quote and undo stay whole. */
import { err, ok, type Result } from '#lib/core/result.ts';
import type { DraftToInsert, InsertFailure } from '../mail-page.ts';
import { draftMarkup, lettersOf } from './draft-markup.ts';

export function typeInto(editor: HTMLElement, draft: DraftToInsert, isPlainText: boolean): Result<void, InsertFailure> {
  const { ownerDocument: document } = editor;
  const before = lettersOf(editor.textContent ?? '');
  editor.focus();
  document.getSelection()?.collapse(editor, 0);
  // The undo of Outlook's editor learns by this event alone what was typed before, and below of the draft; Gmail's does
  // not mind it.
  const noteForUndo = () => editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  noteForUndo();
  if (isPlainText) document.execCommand('insertText', false, `${draft.text.trim()}\n\n`);
  else document.execCommand('insertHTML', false, draftMarkup(draft));
  noteForUndo();
  const after = lettersOf(editor.textContent ?? '');
  if (after === before) return err('editor-refused');
  return after === lettersOf(draft.text) + before ? ok(undefined) : err('not-verified');
}
