/** Which conversation the address and the list say is open, and whether the pane agrees: both change before the pane does. */
import { lettersOf } from '../page/draft-markup.ts';
import type { Strategy } from '../page/strategies.ts';
import { idInPath, isConversationId } from './ids.ts';
import { selectedRows, threadIdOfRow } from './rows.ts';
import { plainSubject } from './subject.ts';

export interface Selection {
  readonly idInPath: string | undefined;
  /** The one selected row; none where several are. */
  readonly row: Element | undefined;
  /** Changes when the user goes to something else. */
  readonly target: string;
}

export function selectionIn(document: Document): Selection {
  const rows = selectedRows(document);
  const id = idInPath(document.location.pathname);
  return { idInPath: id, row: rows[1] ? undefined : rows[0], target: [id, ...rows.map(threadIdOfRow)].join('|') };
}

/** The selected row is another conversation's than the pane: it does not hold the pane's subject. */
export function disagrees({ row }: Selection, subject: string): boolean {
  return row !== undefined && !lettersOf(row.textContent ?? '').includes(lettersOf(plainSubject(subject)));
}

/** OUTLOOK facts 2.2, never the first row of a list. Where row and pane differ nobody knows. */
export const THREAD_ID: readonly Strategy<Selection, string>[] = [
  { name: 'selected-row', sure: 'sure', find: ({ row }) => row && threadIdOfRow(row) },
  {
    name: 'address',
    sure: 'sure',
    find: ({ idInPath: id, row }) => (id && !row && isConversationId(id) ? id : undefined),
  },
];
