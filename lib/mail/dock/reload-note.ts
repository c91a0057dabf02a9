/** The one line an orphaned content script leaves behind after an update of the extension: reload this tab. */

const NAME = 'good-terms-note';

const STYLE = `
:host { all: initial; color-scheme: light dark; }
button { position: fixed; z-index: 2147483000; inset-block-end: 16px; inset-inline-start: 16px; padding: 8px 12px; border-radius: 8px;
  border: 1px solid light-dark(#d9d2c7, #4a443d); background: light-dark(#faf8f5, #26231f); color: light-dark(#2b2723, #ece7e0);
  font: 14px/1.4 system-ui, sans-serif; cursor: pointer; }
`;

export function showReloadNote(document: Document, words: string): void {
  if (words === '' || document.querySelector(NAME)) return;
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  const note = document.createElement('button');
  note.type = 'button';
  note.textContent = words;
  // The page's direction is the mail site's, the words' is the interface's.
  note.dir = 'auto';
  // Never reloads by itself: a draft may be open. A click only puts the note away.
  note.addEventListener('click', () => host.remove(), { once: true });
  status.append(note);
  root.append(style, status);
  document.body.append(host);
}
