/** What stands in the editor when a reply opens: a blank line, the signature, the quote as Outlook writes it. */
import { type Html, html, raw } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { OWNER_SIGNATURE } from '../../people.ts';
import type { Scene } from '../scene.ts';
import type { Variant } from '../variant.ts';

const FONT =
  'font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

export function replyContent(
  scene: Scene,
  conversation: PracticeConversation,
  message: PracticeMessage,
  variant: Variant,
  written: Html = raw(''),
): Html {
  const blank = html`<div class="elementToProof" style="${FONT}"><br></div>`;
  const rule = { id: 'display:inline-block;width:98%', 'no-id': 'display: inline-block; width: 98%;' };
  return html`${written.html === '' ? blank : written}${variant.signature ? signature() : undefined}<div id="appendonsend"></div><hr tabindex="-1" style="${rule[variant.replyQuote]}">${quoteHeader(scene, conversation, message, variant)}<div>${raw(message.body)}</div>`;
}

export function newMailContent(): Html {
  return html`<div class="elementToProof" style="${FONT}"><br></div>${signature()}`;
}

function signature(): Html {
  const lines = OWNER_SIGNATURE.split('\n').map((line) => html`<div class="elementToProof">${line}</div>`);
  return html`<div id="Signature"><div class="elementToProof"><br></div>${lines}</div>`;
}

function quoteHeader(
  scene: Scene,
  { subject }: PracticeConversation,
  { from, to, sentAt }: PracticeMessage,
  variant: Variant,
): Html {
  const { words } = scene;
  const recipients = to.map(({ name, email }) => `${name} <${email}>`).join('; ');
  const lines = html`<b>${words.from}</b> ${from.name} &lt;${from.email}&gt;<br><b>${words.sentAt}</b> ${scene.dates.inQuote(sentAt)}<br><b>${words.to}</b> ${recipients}<br><b>${words.subject}</b> ${subject}`;
  return variant.replyQuote === 'id'
    ? html`<div id="divRplyFwdMsg" dir="${scene.options.direction}"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines}</font><div>&nbsp;</div></div>`
    : html`<div style="${FONT}">${lines}</div><div><br></div>`;
}
