/** The editors of bodies in a part of the page, and never a field of recipients, which looks much the same. */
import { isVisible } from '../page/visible.ts';

/** OUTLOOK facts 2.7, best first; recipient fields are editable text boxes too, but not of many lines. */
const EDITORS = ['[id^="editorParent_"] *', '[aria-multiline=true]'];

/** What a field of recipients is or holds: a named class, and the pill of a person. */
const RECIPIENTS = '.EditorClass, [data-lpc-hover-target-id], ._Entity';

export function editorsIn(root: ParentNode): HTMLElement[] {
  const editable = [...root.querySelectorAll<HTMLElement>('[contenteditable]')].filter(
    (editor) =>
      editor.isContentEditable &&
      !editor.parentElement?.isContentEditable &&
      !editor.matches(RECIPIENTS) &&
      isVisible(editor),
  );
  const found = EDITORS.map((selector) => editable.filter((editor) => editor.matches(selector)));
  return found.find((editors) => editors.length > 0) ?? [];
}
