/** The single elements whose changes mean another view or another message; found anew after each change. */
import { upTo } from '../page/ancestors.ts';
import type { WatchedSite, WatchTargets } from '../page/view-watcher.ts';
import type { OpenPlace, PlaceReading } from './conversation.ts';
import { editorsIn } from './editors.ts';
import { regionOf } from './pane.ts';
import { LIST, rowsIn } from './rows.ts';

type Target = readonly [Node, MutationObserverInit];

const SWAP = watching(false, 'class', 'style', 'role', 'aria-expanded');
const INSIDE = watching(true, 'class', 'style', 'role', 'aria-expanded');
const ROWS = watching(true, 'data-convid', 'aria-selected');

function watching(subtree: boolean, ...attributeFilter: string[]): MutationObserverInit {
  return { childList: true, attributes: true, subtree, attributeFilter };
}

export function watchedOutlook({ document }: Window, placeNow: () => PlaceReading): WatchedSite {
  return {
    targets: () => watchTargets(document, placeNow()),
    // A row that is selected is the beginning of another view.
    isListed({ target, attributeName }) {
      const element = target instanceof Element ? target : target.parentElement;
      return attributeName !== 'aria-selected' && element?.closest(LIST) != null;
    },
    // Outlook moves on without an event: the selected row and the pane tell instead.
    view: () => '',
  };
}

function watchTargets(document: Document, place: PlaceReading): WatchTargets {
  const list = (rowsIn(document)[0] ?? document.body).closest(LIST) ?? document.querySelector(LIST);
  const nodes: Target[] = list ? [[list, ROWS]] : [];
  if (place.kind === 'open') nodes.push(...targetsIn(place));
  else if (place.pane) {
    nodes.push(...upTo(document.body, place.pane).map((node): Target => [node, SWAP]));
    // What is being written there is none of ours to watch.
    if (!editorsIn(regionOf(place.pane))[0]) nodes.push([place.pane, INSIDE]);
  }
  return {
    nodes,
    key: place.kind === 'open' ? place.signature : place.kind,
    isSettled: place.kind === 'open' ? place.cards.expanded.length > 0 : list !== null,
    lookAgainIn: place.kind === 'changing' ? place.wait : undefined,
  };
}

function targetsIn({ pane, cards }: OpenPlace): Target[] {
  const chains = cards.expanded.flatMap(({ root, bodies }) => [
    ...upTo(pane, root),
    ...bodies.flatMap((body) => upTo(root.parentElement, body.parentElement)),
  ]);
  const swapped = new Set([...upTo(document.body, pane), ...chains]);
  return [...[...swapped].map((node): Target => [node, SWAP]), ...cards.closed.map((node): Target => [node, INSIDE])];
}
