/** The one line an orphaned content script leaves behind after an update of the extension: reload this tab. */
export function showReloadNote(document: Document, words: string): void {
  const host = document.createElement('good-terms-note');
  const root = host.attachShadow({ mode: 'closed' });
  const note = document.createElement('button');
  note.type = 'button';
  note.textContent = words;
  note.setAttribute('role', 'status');
  note.style.cssText =
    'all: initial; position: fixed; inset-block-end: 16px; inset-inline-start: 16px; z-index: 2147483000; padding: 8px 12px;' +
    'border: 1px solid #d9d2c7; border-radius: 8px; background: #faf8f5; color: #2b2723; font: 14px/1.4 system-ui, sans-serif; cursor: pointer';
  // Never reloads by itself: a draft may be open. A click only puts the note away.
  note.addEventListener('click', () => host.remove(), { once: true });
  root.append(note);
  document.body.append(host);
}
