/** Which conversation the address and the list say is open, and whether the pane agrees: both change before the pane does. */
import { withoutMarks } from '#lib/text/marks.ts';
import { lettersOf } from '../page/draft-markup.ts';
import { collapse } from '../page/plain-text.ts';
import type { Strategy } from '../page/strategies.ts';
import { idInAddress, isConversationId } from './ids.ts';
import { selectedRows, threadIdOfRow } from './rows.ts';
import { plainSubject } from './subject.ts';

export interface Selection {
  readonly idInAddress: string | undefined;
  /** The one selected row; none where several are. */
  readonly row: Element | undefined;
  /** Changes when the user goes to something else. */
  readonly target: string;
}

export function selectionIn(document: Document): Selection {
  const rows = selectedRows(document);
  const id = idInAddress(document.location);
  return { idInAddress: id, row: rows[1] ? undefined : rows[0], target: [id, ...rows.map(threadIdOfRow)].join('|') };
}

/** `same`: subject and date are the selected row's. `maybe`: the subject is, or there is no row to ask. */
export type Agreement = 'same' | 'maybe' | 'other';

/** `shown`: the subject of the pane, then its senders and dates. */
export function agreementOf({ row }: Selection, [subject = '', ...marks]: readonly string[]): Agreement {
  if (!row) return 'maybe';
  if (!lettersOf(row.textContent ?? '').includes(lettersOf(plainSubject(subject)))) return 'other';
  const titles = [...row.querySelectorAll<HTMLElement>('span[title]')].map(({ title }) => plain(title));
  return subject && marks.some((mark) => titles.includes(plain(mark))) ? 'same' : 'maybe';
}

function plain(text: string): string {
  return collapse(withoutMarks(text));
}

/** OUTLOOK facts 2.2, never the first row of a list. Where row and pane differ nobody knows. */
export const THREAD_ID: readonly Strategy<Selection, string>[] = [
  { name: 'selected-row', sure: 'sure', find: ({ row }) => row && threadIdOfRow(row) },
  {
    name: 'address',
    sure: 'sure',
    find: ({ idInAddress: id, row }) => (id && !row && isConversationId(id) ? id : undefined),
  },
];
