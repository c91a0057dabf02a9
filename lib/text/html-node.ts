/** Markup nodes from HTML text, for Node and workers, where there is no DOMParser. */
import { Parser } from 'htmlparser2';
import { ELEMENT_NODE, type MarkupNode, TEXT_NODE } from './markup-node.ts';

/** The root holds the whole document; scripts, styles and comments are the reader's to skip. Never throws. */
export function parseHtml(html: string): MarkupNode {
  const root = createElement('#document-fragment', {});
  const open: BuiltNode[] = [root];
  const top = () => open[open.length - 1] ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = createElement(name, attributes);
        append(top(), element);
        open.push(element);
      },
      ontext(text) {
        append(top(), createText(text));
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root;
}

interface BuiltNode extends MarkupNode {
  firstChild: BuiltNode | null;
  lastChild: BuiltNode | null;
  nextSibling: BuiltNode | null;
}

function createElement(name: string, attributes: Readonly<Record<string, string>>): BuiltNode {
  return {
    nodeType: ELEMENT_NODE,
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
    nodeType: TEXT_NODE,
    nodeName: '#text',
    nodeValue: text,
    firstChild: null,
    lastChild: null,
    nextSibling: null,
  };
}

function append(parent: BuiltNode, child: BuiltNode): void {
  if (parent.lastChild) parent.lastChild.nextSibling = child;
  else parent.firstChild = child;
  parent.lastChild = child;
}
