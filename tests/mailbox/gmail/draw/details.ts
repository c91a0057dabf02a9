/** The popup behind the arrow beside the recipients, after the capture of 2024: addresses as text, in no attribute. */
import { type Html, html } from '../../html.ts';
import type { Person, PracticeConversation, PracticeMessage } from '../../model.ts';
import type { Scene } from '../scene.ts';

export function drawDetails(scene: Scene, conversation: PracticeConversation, message: PracticeMessage): Html {
  const { words } = scene;
  const rows = [
    row(words.to, people(message.to)),
    ...(message.cc.length > 0 ? [row('cc', people(message.cc))] : []),
    row(words.subject, html`${conversation.subject}`),
    row('', html`${scene.dates.full(message.sentAt)}`),
  ];
  return html`<div class="ajA SK" tabindex="-1"><div class="ajB gt" tabindex="-1"><table cellpadding="0" class="ajC"><tbody><tr class="UszGxc ajv"><td colspan="2" tabindex="0" class="gG"></td><td colspan="2" tabindex="0" class="gL"><span class="gI"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span class="gD"><span>${message.from.name}</span></span></span></span></td></tr>${rows}</tbody></table></div></div>`;
}

function row(label: string, value: Html): Html {
  return html`<tr class="ajv"><td colspan="2" tabindex="0" class="gG"><span class="gI">${label}</span></td><td colspan="2" tabindex="0" class="gL"><span class="gI">${value}</span></td></tr>`;
}

function people(shown: readonly Person[]): Html {
  return html`${shown.map(({ name, email }) => html`<span>${name} ${`<${email}>`}</span><br>`)}`;
}
