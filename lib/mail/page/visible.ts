/** Mail sites keep the views they have left in the page, hidden, so whatever is found counts only where it can be seen. */

export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

export function firstVisible(root: ParentNode, selector: string): Element | undefined {
  return [...root.querySelectorAll(selector)].find(isVisible);
}

export function lastVisible(root: ParentNode, selector: string): Element | undefined {
  return [...root.querySelectorAll(selector)].findLast(isVisible);
}
