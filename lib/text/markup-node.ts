/** The little of a DOM node that reading a mail needs. A live node is one as it is; `html-node.ts` makes them from text. */
export interface MarkupNode {
  readonly nodeType: number;
  /** Tag names in any case. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  /** Only elements have it. */
  getAttribute?(name: string): string | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
