/** The little of a DOM node that reading a mail needs. A live node is one as it is; `html-node.ts` makes them from text. */
export interface MarkupNode {
  /** The tag in any case, or `#text`, `#comment` …: it tells the kind of the node too, at the price of one call. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  /** Only elements have it. */
  getAttribute?(name: string): string | null;
  /** Where it is there and says no, no attribute is asked for: most elements of a mail have none. */
  hasAttributes?(): boolean;
}
