/** The single elements whose changes mean another view or another message; found anew after each change. */
import { findPlace } from './conversation.ts';
import { namesConversation } from './patience.ts';
import { threadIdOf, visibleRows } from './rows.ts';
import { createTrace } from './strategies.ts';
import { firstVisible } from './visible.ts';

export interface WatchTargets {
  readonly nodes: readonly (readonly [Node, MutationObserverInit])[];
  /** Tells one view from the next. */
  readonly key: string;
  /** A conversation with a body is drawn, or a list, or a view that has neither. */
  readonly isSettled: boolean;
}

const SWAP: MutationObserverInit = {
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'role', 'aria-expanded'],
};
const INSIDE: MutationObserverInit = { ...SWAP, subtree: true };
const HEADING: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-legacy-thread-id', 'data-thread-perm-id'],
};
const ROWS: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-legacy-thread-id', 'data-thread-id'],
};

export function watchTargets(document: Document): WatchTargets {
  const place = findPlace(document, createTrace());
  const rows = visibleRows(document);
  const tables = new Set(rows.flatMap((row) => row.parts[0]?.closest('table')?.parentElement ?? []));
  const nodes: (readonly [Node, MutationObserverInit])[] = [...tables].map((table) => [table, ROWS] as const);
  if (typeof place !== 'object') {
    const main = firstVisible(document, '[role=main]');
    if (main) nodes.push(...upTo(document.body, main).map((node) => [node, SWAP] as const));
    const isElsewhere = place === 'none' && main !== undefined && !namesConversation(document.location.hash);
    return { nodes, key: rows.map(threadIdOf).join(), isSettled: rows.length > 0 || isElsewhere };
  }
  const { heading, container, cells } = place;
  nodes.push([heading, HEADING]);
  const list = cells.first?.parentElement ?? container;
  for (const node of upTo(document.body, list)) nodes.push([node, SWAP]);
  for (const { root, body } of cells.expanded)
    for (const node of upTo(root.parentElement, body.parentElement)) nodes.push([node, SWAP]);
  for (const root of cells.closed) nodes.push([root, INSIDE]);
  return { nodes, key: place.signature, isSettled: cells.expanded.length > 0 };
}

/** Whether a changed node belongs to the list of conversations. */
export function isListed(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('tr.zA') != null || element?.closest('table')?.querySelector('tr.zA') != null;
}

/** An element and its ancestors below `end`. */
function upTo(end: Element | null, from: Element | null): Element[] {
  const chain: Element[] = [];
  for (let node = from; node && node !== end; node = node.parentElement) chain.push(node);
  return chain;
}
