/** The box in which a mail is written: recipients, subject, and an empty place for the editor. */

import { isOwner } from '../../build-conversation.ts';
import { type Html, html } from '../../html.ts';
import type { Person, PracticeMessage } from '../../model.ts';
import type { Scene } from '../scene.ts';

export interface BoxToDraw {
  readonly to: readonly Person[];
  readonly subject: string;
}

/** Whom an answer goes to: the sender, or those one has written to oneself; an answer to all goes to everybody else. */
export function answeredPeople({ from, to, cc }: PracticeMessage, toAll: boolean): readonly Person[] {
  const people = isOwner(from) ? to : [from];
  const others = toAll ? [...to, ...cc].filter((person) => !isOwner(person) && !people.includes(person)) : [];
  return [...people, ...others];
}

export function drawCompose(scene: Scene, box: BoxToDraw): Html {
  const { words } = scene;
  const number = scene.nextNumber();
  const label = `${words.body}, ${words.leaveBody}`;
  return html`<div class="aVla3 practice-compose"><div id="docking_InitVisiblePart_${number}"><div class="practice-send"><div data-testid="ComposeSendButton"><button type="button" id="splitButton-r${number}m__primaryActionButton" aria-label="${words.send}" title="${words.send} (Ctrl+Enter)">${words.send}</button></div><button type="button" id="discardCompose" class="practice-button" aria-label="${words.discard}" title="${words.discard} (Esc)">✕</button></div><div class="practice-field"><span aria-hidden="true">${words.to}</span>${drawWell(words.to, box.to, scene)}</div><div class="practice-field"><span aria-hidden="true">${words.cc}</span>${drawWell(words.cc, [], scene)}</div><input type="text" autocomplete="off" id="MSG_${scene.nextShortId()}_SUBJECT" aria-label="${words.subject}" placeholder="${words.subject}" value="${box.subject}"><div id="docking_DockingTriggerPart_${number}" class="owaMailComposeEditorScrollContainer"><div id="editorParent_${number}"><div aria-label="${label}" role="textbox" aria-multiline="true" tabindex="0" dir="${scene.options.direction}"></div></div></div></div></div>`;
}

/** Recipients are edited in a text box too, which is not the body and has no `aria-multiline`. */
function drawWell(label: string, people: readonly Person[], scene: Scene): Html {
  const pills = people.map(
    ({ name, email }) =>
      html`<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false"><span aria-label="${name}, ${email}" data-lpc-hover-target-id="lpc-react-target-${scene.nextNumber()}"><span class="textContainer-210">${name}</span></span></span>`,
  );
  return html`<div aria-label="${label}" role="textbox" contenteditable="true" class="EditorClass">${pills}</div>`;
}
