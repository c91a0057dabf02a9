/** Outlook's single-key shortcuts: a plain letter acts whenever the focus is in no field. Each that acted is written down. */
const KEYS = new Set([
  'r',
  'a',
  'f',
  'e',
  'j',
  'k',
  'n',
  'q',
  'u',
  'c',
  'v',
  'l',
  's',
  '/',
  '.',
  'Delete',
  'Backspace',
]);

/** Keys that acted since the page was opened; stays empty while somebody types into a panel beside the mail. */
export const shortcuts: string[] = [];

export interface ShortcutActions {
  reply(): void;
  newMail(): void;
}

export function answerShortcuts(actions: ShortcutActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || !KEYS.has(event.key)) return;
    shortcuts.push(event.key);
    if (event.key === 'r') actions.reply();
    if (event.key === 'n') actions.newMail();
  });
}

/** By the event's target, which is only the host where the key was pressed in somebody's shadow tree. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
