/** Where the messages of a conversation are: one cell a message, told apart as read, collapsed, behind the bar or a draft. */
import { toAsciiDigits } from '#lib/text/digits.ts';
import { firstVisible, isVisible } from '../page/visible.ts';

export interface Cells {
  /** Messages whose body can be seen, oldest first. */
  readonly expanded: readonly ExpandedCell[];
  /** Messages that the user has not opened, those behind the "older messages" bar included. */
  readonly notOpened: number;
  readonly drafts: number;
  /** The cells of messages that are not opened: no editor is in them. */
  readonly closed: readonly Element[];
  /** The first message, opened or not: it stays the same while others are added. */
  readonly first: Element | undefined;
}

export interface ExpandedCell {
  readonly root: Element;
  readonly body: Element;
}

/** The outermost element with any of these marks is a cell: a page may mark one message in another way than the next. */
const MARKS = [
  // Captures thread-and-replybar-2016-05-zhCN (`h7`), collapsed-messages-2020-01-ru (`kv`): a list item a message.
  '[role=listitem]',
  // GMAIL facts 2.2: the message's root, expanded and collapsed; there where the list item is not.
  '.adn',
  '.adf',
  '[data-legacy-message-id]',
  '[data-message-id]',
  // Capture expanded-message-2025-08-en, which begins below the root.
  '.gs',
  '.ii.gt',
  // Capture trimmed-content-variants: bodies alone.
  '.a3s',
];

/** GMAIL facts 2.2: the number of older messages on the bar they are hidden behind. */
const BAR_NUMBER = '.adx';

/** Capture compose-popup-dialog-2020-10: an answer under way has a draft, whether in a place of its own or under a message. */
const DRAFT_INPUT = 'input[name=draft][value]:not([value=""])';

export function findCells(container: Element): Cells {
  const { roots, bars } = walk(container);
  const expanded: ExpandedCell[] = [];
  const closed: Element[] = [];
  let collapsed = 0;
  let behindBar = 0;
  const drafts = new Set<Element>(container.querySelectorAll(DRAFT_INPUT));
  let first: Element | undefined;
  for (const root of roots) {
    const body = visibleBody(root);
    if (body) expanded.push({ root, body });
    else {
      bars.push(...root.querySelectorAll(BAR_NUMBER));
      if (isDraft(root)) drafts.add(root.querySelector(DRAFT_INPUT) ?? root);
      else if (isBehindBar(root)) behindBar++;
      else if (isCollapsed(root)) collapsed++;
      else continue;
      if (!root.querySelector('[g_editable=true]')) closed.push(root);
    }
    first ??= root;
  }
  return { expanded, notOpened: collapsed + (numberOn(bars) || behindBar), drafts: drafts.size, closed, first };
}

/** Never looks into a message or an editor, so a sender's markup can pose as nothing and a long mail costs nothing. */
function walk(container: Element): { roots: Element[]; bars: Element[] } {
  const roots: Element[] = [];
  const bars: Element[] = [];
  const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element) || node.matches('[g_editable=true]')) return NodeFilter.FILTER_REJECT;
    if (node.matches(BAR_NUMBER)) bars.push(node);
    if (!MARKS.some((mark) => node.matches(mark))) return NodeFilter.FILTER_SKIP;
    roots.push(node);
    return NodeFilter.FILTER_REJECT;
  });
  walker.nextNode();
  return { roots, bars };
}

/** The second body of a message is Gmail's own slot for a translation, hidden until used (capture thread-and-replybar-2016-05-zhCN). */
function visibleBody(root: Element): Element | undefined {
  if (root.matches('.a3s')) return isVisible(root) ? root : undefined;
  for (const selector of BODIES) {
    const body = root.querySelector(selector);
    if (!body) continue;
    if (isVisible(body)) return body;
    const other = firstVisible(root, selector);
    if (other) return other;
  }
  return undefined;
}

/** Captures expanded-message-2025-08-en and trimmed-content-variants; the last one for when the inner class is renamed. */
const BODIES = ['.ii.gt > .a3s', '.a3s', '.ii.gt'];

/** Gmail shows its own translation in that slot (class `undefined`): words, but not the sender's. */
export function isTranslatedByGmail({ expanded }: Cells): boolean {
  return expanded.some(({ body }) => body.matches('.undefined') && body.textContent !== '');
}

/** A saved draft is drawn as an open compose box in the place of a message: it has an editor and no header of a sender. */
function isDraft(root: Element): boolean {
  return root.querySelector('[g_editable=true]') !== null && root.querySelector('.g3') === null;
}

/** `kQ` and `kx` (GMAIL facts 2.2) are in the page but not drawn. */
function isBehindBar(root: Element): boolean {
  if (root.matches('.kQ') || root.matches('.kx')) return true;
  const list = root.parentElement;
  return root.matches('[role=listitem]') && !isVisible(root) && list !== null && isVisible(list);
}

function isCollapsed(root: Element): boolean {
  return isVisible(root) && ['.gD', '[email]', '.g3'].some((selector) => root.querySelector(selector));
}

/** "n older messages": the digits are the only part that is the same in every language, in the script of the page. */
function numberOn(bars: readonly Element[]): number {
  for (const bar of bars) {
    const digits = isVisible(bar) ? /\d+/.exec(toAsciiDigits(bar.textContent ?? ''))?.[0] : undefined;
    if (digits) return Number(digits);
  }
  return 0;
}
