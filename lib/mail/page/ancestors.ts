/** The way up from an element. */

/** An element and its ancestors below `end`. */
export function upTo(end: Element | null, from: Element | null): Element[] {
  const chain: Element[] = [];
  for (let node = from; node && node !== end; node = node.parentElement) chain.push(node);
  return chain;
}
