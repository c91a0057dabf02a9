/** Finds the reply box of one conversation, never another's, and the controls that open it. */

import { isVisible, lastVisible } from '../page/visible.ts';
import type { OpenPlace } from './conversation.ts';
import { idOfPermanent, legacyId } from './ids.ts';

/** GMAIL facts 2.5, captures compose-editor-inline-2024-en and compose-popup-dialog-2020-10; tried one by one. */
const EDITORS = [
  '[g_editable=true][role=textbox]',
  '[g_editable=true]',
  '.Am.editable[contenteditable=true]',
  '[contenteditable=true][role=textbox][aria-multiline=true]',
];

export function replyEditorOf(place: OpenPlace): HTMLElement | undefined {
  for (const selector of EDITORS) {
    const inline = editorsIn(place.container, selector).filter((editor) => threadOf(editor) !== 'other');
    const popUp = editorsIn(place.container.ownerDocument, selector).filter((editor) => threadOf(editor) === 'this');
    const editor = inline.find((box) => box.contains(document.activeElement)) ?? inline.at(-1) ?? popUp.at(-1);
    if (editor) return editor;
  }
  return undefined;

  /** An own conversation that Gmail has not synced yet has no id, so a box of it cannot be told and counts by its place. */
  function threadOf(editor: Element): 'this' | 'other' | 'unknown' {
    const id = legacyId(hiddenInput(editor, 'lts')) ?? idOfPermanent(hiddenInput(editor, 'rt'));
    if (!id || !place.threadId) return 'unknown';
    return id === place.threadId ? 'this' : 'other';
  }
}

function editorsIn(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (editor) => isVisible(editor) && !editor.closest('.a3s'),
  );
}

/** Capture compose-popup-dialog-2020-10: hidden inputs of the box's form say which conversation it answers. */
export function hiddenInput(editor: Element, name: string): string | undefined {
  for (const box of ['form', '.M9', '[role=dialog]']) {
    const value = editor.closest(box)?.querySelector(`input[name="${name}"]`)?.getAttribute('value');
    if (value) return value;
  }
  return undefined;
}

/** Captures of 2016, 2017 and 2025, best first. The last of each answers the newest message. */
const REPLY_CONTROLS = [
  // The links under the conversation: reply, reply all.
  '.ams.bkH',
  '.ams.bkI',
  // The header's reply button: to 2025, since 2025-11, and with text labels (GMAIL facts 2.2).
  '[role=button].aaq',
  '.DILLkc',
  '.bsQ',
  // Capture of 2016: the first link is reply.
  '.amn .ams:first-child',
  '[role=button] .mL',
];

export function replyControlOf(place: OpenPlace): Element | undefined {
  for (const selector of REPLY_CONTROLS) {
    const control = lastVisible(place.container, selector);
    if (control && !control.closest('.a3s')) return control;
  }
  return undefined;
}

/** Gmail's controls answer to the whole sequence, some not to a bare click (GMAIL facts 2.5). */
export function press(control: Element): void {
  const view = control.ownerDocument.defaultView;
  if (!view) return;
  const { left, top, width, height } = control.getBoundingClientRect();
  const where = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    control.dispatchEvent(new Kind(type, { ...where, buttons: type.endsWith('down') ? 1 : 0 }));
  }
}
