/** The bodies of the messages in a pane: not an editor's, not a list's, and of nested ones the outermost. */
import { listed } from '../page/strategies.ts';
import { isVisible } from '../page/visible.ts';

const EDITABLE = '[contenteditable]:not([contenteditable=false])';
const NOT_READ = `${EDITABLE}, [role=listbox], [role=list], [role=tree]`;

export const BODIES = listed<Element, Element[]>(
  [
    // OUTLOOK facts 2.5: three nestings of the two exist.
    ['body-id', 'sure', '[id^="UniqueMessageBody"], [role=document]'],
    // OUTLOOK facts 1: a named class that stayed for years.
    ['class', 'likely', '.allowTextSelection'],
  ],
  (pane, selector) => {
    const found: Element[] = [];
    for (const body of pane.querySelectorAll(selector)) {
      const isNested = found.at(-1)?.contains(body);
      if (!isNested && !body.closest(NOT_READ) && !body.querySelector(EDITABLE) && isVisible(body)) found.push(body);
    }
    return found.length > 0 ? found : undefined;
  },
);
