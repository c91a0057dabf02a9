/** An open conversation: subject, messages, reply bar. Assembled from captured pieces; nobody has published a whole one. */
import { attribute, type Html, html, raw } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { permThreadId } from '../ids.ts';
import type { Scene } from '../scene.ts';
import type { Variant } from '../variant.ts';
import { drawItem, drawOlderBar } from './message.ts';

export type ItemState = 'expanded' | 'collapsed' | 'hidden';

/** More collapsed messages than this in a row hide behind a bar. */
const FOLD_FROM = 4;

export function drawConversation(
  scene: Scene,
  conversation: PracticeConversation,
  variant: Variant,
  states: readonly ItemState[] = statesWhenOpened(scene, conversation),
): Html {
  const hidden = states.filter((state) => state === 'hidden').length;
  const firstHidden = states.indexOf('hidden');
  const items = sentMessages(conversation).map((message, index) => {
    const item = drawItem(scene, { conversation, message, index, variant }, states[index] ?? 'collapsed');
    return index === firstHidden ? html`${drawOlderBar(hidden)}${item}` : item;
  });
  return html`<div class="nH a98 iY"><div class="nH"><div class="nH"><div class="ha">${drawSubject(scene, conversation, variant)}</div></div>${variant.suggestionBar ? html`<div class="einvLd"></div>` : undefined}<div class="nH aHU"><div class="nH hx"><div class="nH"></div><div class="nH" role="list">${items}</div><div class="nH"></div></div></div></div></div>`;
}

/** The first and the last two stay in sight, the last is expanded, and what is between may be behind the bar. */
export function statesWhenOpened(scene: Scene, conversation: PracticeConversation): ItemState[] {
  const messages = sentMessages(conversation);
  const count = messages.length;
  return messages.map((_, index) => {
    if (index === count - 1 || scene.options.expanded === 'all') return 'expanded';
    const isBetween = index > 0 && index < count - 2;
    return isBetween && count - 3 >= FOLD_FROM ? 'hidden' : 'collapsed';
  });
}

/** A draft is no message of the list: it stands in a reply box. */
export function sentMessages(conversation: PracticeConversation): readonly PracticeMessage[] {
  return conversation.messages.filter((message) => !message.draft);
}

function drawSubject(scene: Scene, conversation: PracticeConversation, variant: Variant): Html {
  const permId = { real: permThreadId(conversation.id), undefined: 'undefined', missing: undefined }[variant.permId];
  const subject = scene.options.translated
    ? html`<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${conversation.subject}</font></font>`
    : withEmoji(conversation.subject);
  return html`<h2 jsname="r4nke" class="hP" tabindex="-1"${attribute('data-thread-perm-id', permId)} data-legacy-thread-id="${conversation.id}">${subject}</h2>`;
}

/** Gmail shows an emoji of the subject as a picture, so that the element's text lacks it. */
function withEmoji(subject: string): Html {
  const pieces = subject.split(/(\p{Extended_Pictographic}️?)/u);
  return raw(
    pieces
      .map((piece, index) =>
        index % 2 === 1
          ? html`<img data-emoji="${piece}" class="an1" alt="${piece}" aria-label="${piece}" draggable="false" src="${emojiPicture(piece)}" loading="lazy">`
              .html
          : html`${piece}`.html,
      )
      .join(''),
  );
}

function emojiPicture(emoji: string): string {
  const picture = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><text y='20' font-size='20'>${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
