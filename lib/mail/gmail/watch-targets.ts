/** The single elements whose changes mean another view or another message; found anew after each change. */

import { upTo } from '../page/ancestors.ts';
import { createTrace } from '../page/strategies.ts';
import type { WatchedSite, WatchTargets } from '../page/view-watcher.ts';
import { firstVisible } from '../page/visible.ts';
import { namesConversation, viewOf } from './address.ts';
import { findPlace } from './conversation.ts';
import { threadIdOf, visibleRows } from './rows.ts';

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

export function watchedGmail(window: Window): WatchedSite {
  return {
    targets: () => watchTargets(window.document),
    isListed,
    view: () => viewOf(window.location.hash),
  };
}

function watchTargets(document: Document): WatchTargets {
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
function isListed({ target: node }: MutationRecord): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('tr.zA') != null || element?.closest('table')?.querySelector('tr.zA') != null;
}
