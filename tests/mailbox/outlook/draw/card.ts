/** One message in the reading pane: a card that is expanded, collapsed, a draft's notice, or an invitation. */
import { attribute, type Html, html } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import type { Scene } from '../scene.ts';
import type { Variant } from '../variant.ts';
import { avatar } from './avatar.ts';
import { drawBodies } from './body.ts';
import { icon } from './icon.ts';
import { drawRecipients, drawSender } from './people.ts';

export interface CardToDraw {
  readonly conversation: PracticeConversation;
  readonly message: PracticeMessage;
  readonly variant: Variant;
  /** The id of the conversation's heading, which labels the message; none in item view. */
  readonly headingId: string | undefined;
  /** The buttons at the thread's end stand in the newest message. */
  readonly isNewest: boolean;
}

const PREVIEW_WORDS = 30;

export function drawCard(scene: Scene, drawn: CardToDraw, state: 'expanded' | 'collapsed'): Html {
  if (drawn.message.draft) return drawDraftNotice(scene, drawn);
  return state === 'expanded' ? drawExpanded(scene, drawn) : drawCollapsed(scene, drawn);
}

function drawExpanded(scene: Scene, drawn: CardToDraw): Html {
  const inner = html`<div tabindex="-1" aria-label="${scene.words.message}" class="SlLx9">${drawInside(scene, drawn)}</div>`;
  // The company's build has no wrapper that says whether the card is expanded.
  return scene.options.build === 'business'
    ? html`<div class="aVla3" data-practice-message="${drawn.message.id}"><div class="wide-content-host">${inner}</div></div>`
    : html`<div class="aVla3" data-practice-message="${drawn.message.id}"><div aria-expanded="true"><div class="wide-content-host">${inner}</div></div></div>`;
}

function drawInside(scene: Scene, drawn: CardToDraw): Html {
  const { message, variant } = drawn;
  const short = scene.nextShortId();
  const copies = message.cc.length > 0 ? drawRecipients(scene, variant, 'CC', message.cc, short) : undefined;
  const subject = drawn.headingId
    ? html`<div id="MSG_${short}_SUBJECT" aria-labelledby="${drawn.headingId}"></div>`
    : undefined;
  return html`<div class="uSg02">${avatar(message.from)}${drawSender(scene, variant, message.from, `MSG_${short}_FROM`)}${drawToolbar(scene, variant)}</div>${drawRecipients(scene, variant, 'TO', message.to, short)}${copies}${drawTime(scene, drawn, short)}${subject}${drawAttachments(message)}${message.meeting ? drawInvitation(scene) : drawBodies(scene, drawn)}${drawn.isNewest ? drawEndButtons(scene, variant) : undefined}`;
}

/** Sender, time and the first words; no address, no body. */
function drawCollapsed(scene: Scene, drawn: CardToDraw): Html {
  const { message } = drawn;
  return html`<div class="aVla3" data-practice-message="${message.id}"><div class="wide-content-host"><div aria-expanded="false" role="button" tabindex="0" class="GjFKx">${avatar(message.from)}<span class="practice-who"><span>${message.from.name}</span></span>${drawTime(scene, drawn, scene.nextShortId())}<span class="practice-preview">${previewOf(message)}</span></div></div></div>`;
}

function drawDraftNotice(scene: Scene, drawn: CardToDraw): Html {
  const { message } = drawn;
  const { draft, notSent } = scene.words;
  return html`<div class="aVla3" data-practice-message="${message.id}"><div class="wide-content-host"><div aria-expanded="false" role="button" tabindex="0" class="GjFKx practice-draft">${avatar(message.from)}<span class="practice-who"><span>${draft}</span> <span>${notSent}</span></span>${drawTime(scene, drawn, scene.nextShortId())}<span class="practice-preview">${previewOf(message)}</span></div></div></div>`;
}

function drawTime(scene: Scene, { message, variant }: CardToDraw, short: string): Html {
  const text = scene.dates.full(message.sentAt);
  const id = variant.time === 'testid' ? undefined : `MSG_${short}_DATETIME`;
  const testId = variant.time === 'id' ? undefined : 'SentReceivedSavedTime';
  return html`<div class="practice-time"${attribute('id', id)}${attribute('data-testid', testId)}${attribute('title', variant.timeTitle ? text : undefined)}>${text}</div>`;
}

function drawToolbar(scene: Scene, { icons }: Variant): Html {
  const { words } = scene;
  const buttons = [
    ['reactions', '☺'],
    ['reply', words.reply],
    ['reply-all', words.replyAll],
    ['forward', words.forward],
    ['pop-out', words.popOut],
    ['more', words.more],
  ] as const;
  return html`<div role="toolbar" aria-label="${words.actions}" class="ms-OverflowSet">${buttons.map(
    ([kind, label]) =>
      html`<button type="button" role="menuitem" class="practice-button practice-does-${kind}" aria-label="${label}" title="${label}">${icon(kind, icons)}</button>`,
  )}</div>`;
}

function drawEndButtons(scene: Scene, { icons }: Variant): Html {
  const { reply, forward } = scene.words;
  return html`<div class="th6py"><button type="button" class="fui-Button practice-does-reply">${icon('reply', icons)}${reply}</button><button type="button" class="fui-Button practice-does-forward">${icon('forward', icons)}${forward}</button></div>`;
}

function drawInvitation(scene: Scene): Html {
  const { accept, decline, meeting } = scene.words;
  return html`<div class="practice-meeting"><strong>${meeting}</strong><div><button type="button" class="fui-Button">${accept}</button><button type="button" class="fui-Button">${decline}</button></div></div>`;
}

function drawAttachments(message: PracticeMessage): Html | undefined {
  if (message.attachments.length === 0) return undefined;
  return html`<div class="practice-attachments">${message.attachments.map((name) => html`<div data-testid="AttachmentCard" tabindex="-1" title="${name}">${name}</div>`)}</div>`;
}

export function previewOf(message: PracticeMessage): string {
  return message.text.split(/\s+/).slice(0, PREVIEW_WORDS).join(' ');
}
