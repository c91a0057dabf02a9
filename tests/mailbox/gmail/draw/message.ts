/** One message of an open conversation: expanded, collapsed, or behind the "n older messages" bar. */
import { isOwner } from '../../build-conversation.ts';
import { attribute, type Html, html } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { localId, permMessageId } from '../ids.ts';
import type { Scene } from '../scene.ts';
import type { Variant } from '../variant.ts';
import { drawBody } from './body.ts';
import { avatar, drawHeader, star } from './header.ts';
import { drawReplyBar } from './reply-bar.ts';

export interface MessageToDraw {
  readonly conversation: PracticeConversation;
  readonly message: PracticeMessage;
  readonly index: number;
  readonly variant: Variant;
}

export function drawItem(scene: Scene, drawn: MessageToDraw, state: 'expanded' | 'collapsed' | 'hidden'): Html {
  const { message } = drawn;
  if (state === 'expanded') {
    return html`<div class="h7  ie nH oy8Mbf" role="listitem" tabindex="-1" aria-expanded="true" data-practice-message="${message.id}"><div class="Bk"><div class="G3 G2"><div><div id="${scene.nextId()}">${drawn.variant.keepsCollapsed ? drawCollapsed(scene, drawn, true) : undefined}${drawExpanded(scene, drawn)}</div></div></div></div></div>`;
  }
  const kind = state === 'collapsed' ? 'kv' : 'kQ';
  const style = state === 'hidden' ? ' style="display: none;"' : '';
  return html`<div class="${kind}  " role="listitem"${{ html: style }} data-practice-message="${message.id}"><div class="Bk"><div class="G3 G2"><div><div id="${scene.nextId()}">${drawCollapsed(scene, drawn, false)}</div></div></div></div></div>`;
}

/** The bar that stands for the hidden messages of a long conversation. */
export function drawOlderBar(count: number): Html {
  return html`<div class="adv" role="button" tabindex="0"><span class="adx"><span>${count}</span></span></div>`;
}

export function drawExpanded(scene: Scene, drawn: MessageToDraw): Html {
  const { conversation, message, index, variant } = drawn;
  const legacyId = index === variant.withoutLegacyId || message.unsynced ? undefined : message.id;
  const dataId = message.unsynced ? localId('msg', message.id) : permMessageId(message.id);
  const isLast = conversation.messages.findLast((one) => !one.draft) === message;
  return html`<div class="adn ads" data-message-id="#${dataId}"${attribute('data-legacy-message-id', legacyId)}>${avatar(message.from)}<div class="gs">${drawHeader(scene, drawn)}<div id="${scene.nextId()}"><div class="KKSLrd"></div><div class="qQVYZb"></div><div class="utdU2e"></div></div><div class="">${drawBody(scene, drawn)}</div>${drawAttachments(scene, message)}<div class="hi"></div></div><div class="ajx"></div></div>${drawReplyBar(scene, drawn, isLast)}`;
}

/** Only who, when and the first words; no id of any kind. */
function drawCollapsed(scene: Scene, drawn: MessageToDraw, isLeftOver: boolean): Html {
  const { message } = drawn;
  const name = isOwner(message.from) ? scene.words.me : message.from.name;
  const address = message.from.email || undefined;
  const date = scene.dates.full(message.sentAt);
  const snippet = html`${message.text.replaceAll('\n', ' ').slice(0, 240)}`;
  const style = isLeftOver ? ' style="display: none;"' : '';
  return html`<div class="adf ads"${{ html: style }}>${avatar(message.from)}<div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK" style="width:auto"><span${attribute('email', address)}${attribute('data-hovercard-id', address)} name="${name}" class="gD" role="gridcell" tabindex="-1">${name}</span></td><td class="gF gK"><table cellpadding="0" class="cf iB za "><tbody><tr><td><div class="iA g6">${snippet}</div></td></tr></tbody></table></td><td class="gH bAk"><span></span><span id="${scene.nextId()}" class="g3" title="${date}" alt="${date}" role="gridcell" tabindex="-1">${scene.dates.inMessage(message.sentAt)}</span>${star(scene, '20511; u014N:cOuCgd,Kr2w4b;')}</td></tr><tr><td class="gF gK" colspan="3"><table cellpadding="0" class="cf iB"><tbody><tr><td><div class="iA g6" role="gridcell" tabindex="-1">${snippet}</div></td></tr></tbody></table></td></tr></tbody></table></div></div><div class="ajx"></div></div>`;
}

function drawAttachments(scene: Scene, message: PracticeMessage): Html | undefined {
  if (message.attachments.length === 0) return undefined;
  const cards = message.attachments.map(
    (name) =>
      html`<span class="aZo" download_url="application/pdf:${name}:https://mail.google.com/mail/u/0/practice-attachment"><span class="a3I">${name}</span><span class="aV3">${name}</span></span>`,
  );
  return html`<div class="hq gt"><div class="hp"></div><div class="a3I">${scene.words.attachments}</div><div class="aQH">${cards}</div></div>`;
}
