/** Markup nodes from HTML text, for Node and workers, where there is no DOM. */
import { Parser } from 'htmlparser2';
import type { MarkupNode } from './markup-node.ts';

/** The parser's stack of open tags costs its own length at each tag, so a hostile depth would take minutes. */
const MAX_PARSER_DEPTH = 2000;
const CHUNK = 16_384;

/** The root holds the whole document; scripts, styles and hidden text are the reader's to skip. Never throws. */
export function parseHtml(html: string): MarkupNode {
  const root = createElement('#root', {});
  const open: BuiltNode[] = [root];
  for (let from = 0; from < html.length; ) {
    const depth = open.length;
    const parser = createParser(open, depth);
    while (from < html.length && open.length - depth < MAX_PARSER_DEPTH) {
      const to = endOfChunk(html, from);
      parser.write(html.slice(from, to));
      from = to;
    }
    // What is open stays open: text below it must not leave a quote that it may be in.
    if (from >= html.length) parser.end();
  }
  return root;
}

/** A chunk ends where a tag begins, so that another parser can go on from there. */
function endOfChunk(html: string, from: number): number {
  const tag = html.indexOf('<', from + CHUNK);
  return tag < 0 ? html.length : tag;
}

function createParser(open: BuiltNode[], depth: number): Parser {
  const top = () => open[open.length - 1];
  return new Parser({
    onopentag(name, attributes) {
      const element = createElement(name, attributes);
      append(top(), element);
      open.push(element);
    },
    ontext: (text) => append(top(), createText(text)),
    onclosetag() {
      if (open.length > depth) open.pop();
    },
  });
}

interface BuiltNode extends MarkupNode {
  firstChild: BuiltNode | null;
  lastChild: BuiltNode | null;
  nextSibling: BuiltNode | null;
}

function createElement(name: string, attributes: Readonly<Record<string, string>>): BuiltNode {
  return {
    nodeName: name,
    nodeValue: null,
    firstChild: null,
    lastChild: null,
    nextSibling: null,
    getAttribute: (attribute) => (Object.hasOwn(attributes, attribute) ? (attributes[attribute] ?? null) : null),
  };
}

function createText(text: string): BuiltNode {
  return {
    nodeName: '#text',
    nodeValue: text,
    firstChild: null,
    lastChild: null,
    nextSibling: null,
  };
}

function append(parent: BuiltNode | undefined, child: BuiltNode): void {
  if (!parent) return;
  if (parent.lastChild) parent.lastChild.nextSibling = child;
  else parent.firstChild = child;
  parent.lastChild = child;
}
