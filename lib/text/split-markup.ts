/**
 * The markup stage of separating a mail: one pass over its nodes into parts of readable text, told apart by structure
 * alone. It runs in the mail page, so it is small and holds no words of any language; `split-text.ts` has those.
 */
import type { BodyPart } from '#lib/core/mail.ts';
import { type MarkupRole, roleOf } from './markup-kinds.ts';
import { ELEMENT_NODE, type MarkupNode, TEXT_NODE } from './markup-node.ts';
import { createPartSink, type Kind, type PartSink } from './part-sink.ts';

/** Equals `MAX_BODY_CHARS` of lib/core/mail.ts, which the mail page cannot import without its schemas. */
const MAX_CHARS = 200_000;

const BLOCKS = new Set(
  (
    'div p li ul ol table tr blockquote hr h1 h2 h3 h4 h5 h6 pre center section article header footer form dl dt dd ' +
    'address body fieldset figure'
  ).split(' '),
);
const PARAGRAPHS = new Set(['p', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'blockquote']);

/** Parts in document order; neighbours differ in kind and none is empty. `truncated`: the reading stopped at `maxChars`. */
export function splitMarkup(
  root: MarkupNode,
  options: { maxChars?: number } = {},
): { parts: BodyPart[]; truncated: boolean } {
  const sink = createPartSink(options.maxChars ?? MAX_CHARS);
  // An own stack and no recursion: mails nest tags 100,000 deep.
  const open: Frame[] = [rootFrame(root)];
  for (let frame = open[0]; frame && !sink.isFull(); frame = open[open.length - 1]) {
    const node = frame.next;
    if (!node) {
      open.pop();
      leave(frame, open[open.length - 1], sink);
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === TEXT_NODE) sink.text(kindIn(frame), node.nodeValue ?? '', frame.preformatted);
    else if (node.nodeType === ELEMENT_NODE) {
      const inner = enter(node, frame, sink);
      if (inner) open.push(inner);
    }
  }
  return { parts: sink.finish(), truncated: sink.isFull() };
}

interface Frame {
  readonly tag: string;
  next: MarkupNode | null;
  readonly kind: Kind;
  /**
   * Shared by all within an attribution and its quotes: the text before the first quote belongs to it, the text after
   * a quote is an answer.
   */
  readonly conversation: { pastQuote: boolean } | undefined;
  /** The element that began the conversation: only quotes directly in it are its own. */
  readonly opensConversation: boolean;
  readonly preformatted: boolean;
  readonly paragraph: boolean;
  /** Items of an ordered list or cells of a row, so far. */
  count: number;
}

function rootFrame(root: MarkupNode): Frame {
  return {
    tag: '',
    next: root.firstChild,
    kind: 'text',
    conversation: undefined,
    opensConversation: false,
    preformatted: false,
    paragraph: false,
    count: 0,
  };
}

function kindIn(frame: Frame): Kind {
  return frame.conversation ? (frame.conversation.pastQuote ? 'text' : 'quoted') : frame.kind;
}

function enter(element: MarkupNode, parent: Frame, sink: PartSink): Frame | undefined {
  const tag = element.nodeName.toLowerCase();
  if (tag === 'br') sink.writer.breakLine();
  if (tag === 'img') sink.text(kindIn(parent), emojiOf(element), false);
  if (tag === 'br' || tag === 'img') return undefined;
  const role = roleOf(element, tag);
  if (role === 'skip') return undefined;
  if (role === 'rest') sink.startRest();
  const paragraph = PARAGRAPHS.has(tag) && !isTight(element, tag);
  layOut(tag, paragraph, parent, sink);
  const outer = kindIn(parent);
  const opensConversation = role === 'conversation' && (outer === 'text' || outer === 'signature');
  return {
    tag,
    next: element.firstChild,
    kind: kindInside(outer, role),
    conversation: opensConversation ? { pastQuote: false } : role === 'plain' ? parent.conversation : undefined,
    opensConversation: opensConversation || (parent.opensConversation && isDisplayWrapper(element, tag)),
    preformatted: parent.preformatted || tag === 'pre',
    paragraph,
    count: 0,
  };
}

function leave(frame: Frame, parent: Frame | undefined, sink: PartSink): void {
  if (BLOCKS.has(frame.tag)) sink.writer.breakBlock(frame.paragraph, frame.tag === 'tr' || frame.tag === 'table');
  if (frame.tag === 'blockquote' && parent?.opensConversation && parent.conversation)
    parent.conversation.pastQuote = true;
}

/** A quote within a forward is part of the forward; a quote within a signature is a quote (Outlook nests them so). */
function kindInside(outer: Kind, role: MarkupRole): Kind {
  if (outer === 'quoted' || outer === 'forwarded' || role === 'plain') return outer;
  if (role === 'forwarded' || role === 'signature') return role;
  return 'quoted';
}

function layOut(tag: string, paragraph: boolean, parent: Frame, sink: PartSink): void {
  if (BLOCKS.has(tag)) sink.writer.breakBlock(paragraph, tag === 'tr' || tag === 'table');
  if (tag === 'li') sink.writer.startItem(parent.tag === 'ol' ? `${++parent.count}. ` : '- ');
  if ((tag === 'td' || tag === 'th') && parent.count++ > 0) sink.writer.startCell();
}

/** Word writes a paragraph a line, and empty ones between real paragraphs. */
function isTight(element: MarkupNode, tag: string): boolean {
  return tag === 'p' && /mso(?:normal|plaintext|list)/i.test(element.getAttribute?.('class') ?? '');
}

/** Gmail wraps what it has already shown in the thread; such a wrapper says nothing about its content. */
function isDisplayWrapper(element: MarkupNode, tag: string): boolean {
  return (
    (tag === 'div' || tag === 'span') && /^(?:adL|im|HOEnZb|h5|adM)(?: |$)/.test(element.getAttribute?.('class') ?? '')
  );
}

function emojiOf(image: MarkupNode): string {
  const alt = image.getAttribute?.('alt') ?? '';
  return alt.length <= 16 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
