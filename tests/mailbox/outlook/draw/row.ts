/** A row of the message list: its attributes and its content apart, since a row is kept while both change. */
import { attribute, type Html, html } from '../../html.ts';
import type { Person, PracticeConversation, PracticeMessage } from '../../model.ts';
import { conversationId, rowId } from '../ids.ts';
import type { Scene } from '../scene.ts';
import type { Variant } from '../variant.ts';
import { avatar } from './avatar.ts';
import { previewOf } from './card.ts';

export interface RowToDraw {
  readonly conversation: PracticeConversation;
  /** The messages the row stands for: all, or in item view a single one. */
  readonly messages: readonly PracticeMessage[];
  readonly variant: Variant;
  readonly place: number;
  readonly count: number;
  readonly unread: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
}

/** All lengths of the virtual list follow from this one. */
export const ROW_HEIGHT = 76;

export function drawRow(scene: Scene, row: RowToDraw): Html {
  const attributes = Object.entries(rowAttributes(scene, row)).map(([name, value]) => attribute(name, value));
  return html`<div data-index="${row.place}" data-item-index="${row.place}" class="practice-slot" style="${slotStyle(row.place)}"><div${attributes}>${drawRowContent(scene, row)}</div></div>`;
}

export function slotStyle(place: number): string {
  return `top: ${place * ROW_HEIGHT}px; height: ${ROW_HEIGHT}px;`;
}

export function rowAttributes(scene: Scene, row: RowToDraw): Readonly<Record<string, string>> {
  const { conversation, messages } = row;
  const last = messages.at(-1);
  const names = sendersOf(messages).map(({ name }) => name);
  const said = [row.unread ? scene.words.unread : '', names.join('; '), conversation.subject];
  return {
    role: 'option',
    id: rowId(last?.id ?? conversation.id),
    'data-convid': conversationId(scene.options.build, conversation.id),
    'data-focusable-row': 'true',
    'aria-selected': String(row.selected),
    'aria-setsize': String(row.count),
    // Unreliable in Outlook too: only the first row is counted.
    'aria-posinset': row.place === 0 ? '1' : '0',
    tabindex: row.focused ? '0' : '-1',
    class: row.unread ? 'hcptT VcZPl' : 'hcptT',
    'aria-label': [...said, last ? `${scene.dates.inRow(last.sentAt)} ${previewOf(last)}` : '']
      .filter(Boolean)
      .join(' '),
  };
}

/** The children that are the list's own; whatever else stands in the row was put there by somebody. */
export function drawRowContent(scene: Scene, row: RowToDraw): Html {
  const { conversation, messages, variant } = row;
  const last = messages.at(-1);
  const senders = sendersOf(messages);
  const people = senders.map((person) => html`<span title="${addressOf(variant, person)}">${person.name}</span>`);
  const time = last
    ? html`<span title="${scene.dates.full(last.sentAt)}">${scene.dates.inRow(last.sentAt)}</span>`
    : undefined;
  const first = senders[0];
  return html`<div class="practice-own practice-row-picture">${first ? avatar(first) : undefined}</div><div class="practice-own jGG6V">${people}</div><div class="practice-own IjQyD"><span title="">${conversation.subject}</span>${time}</div><div class="practice-own practice-row-preview"><span>${last ? previewOf(last) : ''}</span></div><div class="practice-own practice-check" role="checkbox" aria-checked="${String(row.selected)}" aria-label="${scene.words.select}" tabindex="-1"></div>`;
}

/** Everybody who wrote, the newest writer first. */
function sendersOf(messages: readonly PracticeMessage[]): Person[] {
  const byAddress = new Map(messages.toReversed().map(({ from }) => [from.email + from.name, from]));
  return [...byAddress.values()];
}

function addressOf(variant: Variant, person: Person): string {
  return variant.sender === 'nowhere' ? '' : person.email;
}
