/** A conversation in the list: one row, or in the reading pane at the side two rows of one conversation. */
import { isOwner } from '../../build-conversation.ts';
import { type Html, html } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { permThreadId } from '../ids.ts';
import type { Scene } from '../scene.ts';

export interface RowToDraw {
  readonly conversation: PracticeConversation;
  /** The messages the row stands for: all, or with conversation view off a single one. */
  readonly messages: readonly PracticeMessage[];
  readonly unread: boolean;
  readonly selected: boolean;
}

export function drawRow(scene: Scene, row: RowToDraw): Html {
  const label = scene.nextId();
  return html`<tr class="${rowClass(row)}" id="${scene.nextId()}" tabindex="-1" role="row" aria-labelledby="${label}" draggable="false">${drawCells(scene, row, label)}</tr>`;
}

export function rowClass(row: RowToDraw): string {
  return `zA ${row.unread ? 'zE' : 'yO'}${row.selected ? ' aps' : ''}`;
}

/** The cells alone: Gmail redraws these and keeps the row. */
export function drawCells(scene: Scene, row: RowToDraw, label: string): Html {
  const last = row.messages.at(-1);
  const date = last ? scene.dates.full(last.sentAt) : '';
  const short = last ? scene.dates.inRow(last.sentAt) : '';
  return html`<td class="PF xY"></td><td id="${scene.nextId()}" class="oZ-x3 xY aid" style=""><div id="${scene.nextId()}" class="oZ-jc T-Jo J-J5-Ji " role="checkbox" aria-labelledby="${label}" dir="ltr" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="apU xY"><span id="${scene.nextId()}" class="aXw T-KT" title="${scene.words.notStarred}" aria-label="${scene.words.notStarred}"><img class="T-KT-JX" src="images/cleardot.gif" alt="${scene.words.notStarred}"></span></td><td class="WA xY"></td><td class="yX xY "><div id="${label}" class="afn">${row.unread ? `${scene.words.unread}, ` : ''}${people(scene, row)}, ${subjectSpan(row)}, ${short}, ${snippet(row)}.</div><div id="${scene.nextId()}" class="yW">${people(scene, row)}${row.messages.length > 1 ? html` <span class="practice-row-count">${row.messages.length}</span>` : undefined}</div></td><td id="${scene.nextId()}" tabindex="-1" class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span id="${scene.nextId()}" class="bog">${subjectSpan(row)}</span></div><span id="${scene.nextId()}" class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${snippet(row)}</span></div></div></td><td class="yf xY ">&nbsp;</td><td class="xW xY "><span title="${date}" id="${scene.nextId()}" aria-label="${date}"><span>${short}</span></span></td>`;
}

/** The reading pane at the side: who and when above, the subject below. */
export function drawVerticalRows(scene: Scene, row: RowToDraw): Html {
  const last = row.messages.at(-1);
  const label = scene.nextId();
  const date = last ? scene.dates.full(last.sentAt) : '';
  const short = last ? scene.dates.inRow(last.sentAt) : '';
  const classes = rowClass(row);
  return html`<tr class="${classes} apv" id="${scene.nextId()}" tabindex="-1" aria-labelledby="${label}"><td rowspan="2" class="PF xY"></td><td rowspan="2" id="${scene.nextId()}" class="apq-x3 xY aid" style=""><div id="${scene.nextId()}" class="apq-jc T-Jo J-J5-Ji " role="checkbox" aria-labelledby="${label}" dir="ltr" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="xY apx"><div id="${label}" class="afn">${people(scene, row)}, ${row.conversation.subject}, ${short}, .</div><div class="apu"><div class="as">&nbsp;</div></div><div class="yW NyC7Y">${people(scene, row)}</div></td><td class="yf xY  apt"><div class="apm"><span title="${date}" id="${scene.nextId()}" aria-label="${date}">${short}</span></div>&nbsp;</td><td rowspan="2" class="apU apC"><span id="${scene.nextId()}" class="aXw T-KT" title="${scene.words.notStarred}" aria-label="${scene.words.notStarred}"><img class="T-KT-JX" src="images/cleardot.gif" alt="${scene.words.notStarred}"></span></td></tr><tr class="${classes} apv"><td colspan="2" tabindex="0" role="link" class="xY  apE"><div class="xS" role="undefined"><div class="xT"><div class="y6"><span id="${scene.nextId()}" class="bog">${subjectSpan(row)}</span></div></div></div></td></tr>`;
}

function subjectSpan({ conversation, messages, unread }: RowToDraw): Html {
  const last = messages.at(-1)?.id ?? conversation.id;
  const lastNotDraft = messages.findLast((message) => !message.draft)?.id ?? last;
  const subject = html`<span${{ html: unread ? ' class="bqe"' : '' }} data-thread-id="#${permThreadId(conversation.id)}" data-legacy-thread-id="${conversation.id}" data-legacy-last-message-id="${last}" data-legacy-last-non-draft-message-id="${lastNotDraft}">${conversation.subject}</span>`;
  return subject;
}

function people(scene: Scene, { messages, unread }: RowToDraw): Html {
  const seen = new Map(messages.map(({ from }) => [from.email, from]));
  const shown = [...seen.values()].map((person, index) => {
    const name = isOwner(person) ? scene.words.me : person.name;
    return html`${index > 0 ? ', ' : ''}<span class="${unread ? 'zF' : 'yP'}" email="${person.email}" name="${name}">${name}</span>`;
  });
  return html`${shown}`;
}

function snippet({ messages }: RowToDraw): string {
  return (messages.at(-1)?.text ?? '').replaceAll('\n', ' ').slice(0, 200);
}
