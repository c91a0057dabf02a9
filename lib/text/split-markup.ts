/**
 * The markup stage of separating a mail: one pass over its nodes into parts of readable text, told apart by structure
 * alone. It runs in the mail page, so it is small and holds no words of any language; `split-text.ts` has those.
 */
import type { BodyPart } from '#lib/core/mail.ts';
import { type MarkupRole, roleOf } from './markup-kinds.ts';
import type { MarkupNode } from './markup-node.ts';
import { createPartSink, type Kind, type PartSink } from './part-sink.ts';
import { type Tag, tagOf } from './tags.ts';

/** Equals `MAX_BODY_CHARS` of lib/core/mail.ts, which the mail page cannot import without its schemas. */
const MAX_CHARS = 200_000;

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
    const tag = tagOf(node.nodeName);
    if (tag.node === 'text') sink.text(kindIn(frame), node.nodeValue ?? '', frame.preformatted);
    else if (tag.node === 'element') {
      const inner = enter(node, tag, frame, sink);
      if (inner) open.push(inner);
    }
  }
  return { parts: sink.finish(), truncated: sink.isFull() };
}

interface Frame {
  readonly tag: Tag;
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
    tag: tagOf('#root'),
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

function enter(element: MarkupNode, tag: Tag, parent: Frame, sink: PartSink): Frame | undefined {
  if (tag.name === 'br') sink.writer.breakLine();
  if (tag.name === 'img') sink.text(kindIn(parent), emojiOf(element), false);
  if (tag.name === 'br' || tag.name === 'img') return undefined;
  const outer = kindIn(parent);
  // Deep in a quote nothing changes any more, and looking would cost half of the time.
  const isSettled = !parent.conversation && (outer === 'quoted' || outer === 'forwarded');
  const isBare = element.hasAttributes?.() === false;
  const hasClasses = !isBare && (tag.name === 'p' || (!isSettled && (tag.tells === 'all' || tag.tells === 'class')));
  const classes = hasClasses ? (element.getAttribute?.('class') ?? null) : null;
  const saysLittle = isSettled || (isBare && tag.name !== 'blockquote');
  const role = saysLittle ? (tag.isHidden ? 'skip' : 'plain') : roleOf(element, tag, classes);
  if (role === 'skip') return undefined;
  if (role === 'rest') sink.startRest();
  const paragraph = tag.isParagraph && !(tag.name === 'p' && classes !== null && isTight(classes));
  layOut(tag, paragraph, parent, sink);
  const opensConversation = role === 'conversation' && (outer === 'text' || outer === 'signature');
  return {
    tag,
    next: element.firstChild,
    kind: kindInside(outer, role),
    conversation: opensConversation ? { pastQuote: false } : role === 'plain' ? parent.conversation : undefined,
    opensConversation: opensConversation || (parent.opensConversation && classes !== null && isDisplayWrapper(classes)),
    preformatted: parent.preformatted || tag.name === 'pre',
    paragraph,
    count: 0,
  };
}

function leave(frame: Frame, parent: Frame | undefined, sink: PartSink): void {
  if (frame.tag.isBlock) sink.writer.breakBlock(frame.paragraph, frame.tag.isRow);
  const conversation = parent?.opensConversation ? parent.conversation : undefined;
  if (conversation && frame.tag.name === 'blockquote') conversation.pastQuote = true;
}

/** A quote within a forward is part of the forward; a quote within a signature is a quote (Outlook nests them so). */
function kindInside(outer: Kind, role: MarkupRole): Kind {
  if (outer === 'quoted' || outer === 'forwarded' || role === 'plain') return outer;
  if (role === 'forwarded' || role === 'signature') return role;
  return 'quoted';
}

function layOut(tag: Tag, paragraph: boolean, parent: Frame, sink: PartSink): void {
  if (tag.isBlock) sink.writer.breakBlock(paragraph, tag.isRow);
  if (tag.name === 'li') sink.writer.startItem(parent.tag.name === 'ol' ? `${++parent.count}. ` : '- ');
  if (tag.isCell && parent.count++ > 0) sink.writer.startCell();
}

/** Word writes a paragraph a line, and empty ones between real paragraphs. */
function isTight(classes: string): boolean {
  return /mso(?:normal|plaintext|list)/i.test(classes);
}

/** Gmail wraps what it has already shown in the thread; such a wrapper says nothing about its content. */
function isDisplayWrapper(classes: string): boolean {
  return /^(?:adL|im|HOEnZb|h5|adM)(?: |$)/.test(classes);
}

function emojiOf(image: MarkupNode): string {
  const alt = image.getAttribute?.('alt') ?? '';
  return alt.length <= 16 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
