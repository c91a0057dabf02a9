/** What the reading pane holds: a conversation, one item, or a line that nothing is open. */
import { attribute, type Html, html } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import type { Scene } from '../scene.ts';
import type { Variant } from '../variant.ts';
import { drawCard } from './card.ts';

/** A longer thread shows its newest messages only, and a button for the others. */
const MESSAGES_SHOWN = 12;

export interface PaneToDraw {
  readonly conversation: PracticeConversation;
  readonly variant: Variant;
  /** Item view: the one message shown. */
  readonly message: PracticeMessage | undefined;
  /** After a click on "more messages". */
  readonly isWhole: boolean;
}

export function drawPane(scene: Scene, drawn: PaneToDraw): Html {
  const content = drawn.message ? drawItem(scene, drawn, drawn.message) : drawConversation(scene, drawn);
  return html`<div id="ReadingPaneContainerId" class="customScrollBar practice-pane">${content}</div>`;
}

/** The container that names a conversation or an item is missing here. */
export function drawEmptyPane(text: string): Html {
  return html`<div id="ReadingPaneContainerId" class="customScrollBar practice-pane"><div class="practice-nothing">${text}</div></div>`;
}

function drawConversation(scene: Scene, drawn: PaneToDraw): Html {
  const { conversation, variant } = drawn;
  const headingId = `CONV_${scene.nextShortId().slice(0, 8)}_SUBJECT`;
  const newest = conversation.messages.findLast((message) => !message.draft);
  const shown = drawn.isWhole ? conversation.messages : conversation.messages.slice(-MESSAGES_SHOWN);
  const missing = conversation.messages.length - shown.length;
  const cards = shown
    .filter((message) => !(message.draft && variant.draft === 'editor'))
    .map((message) => {
      const isNewest = message === newest;
      const state = isNewest || scene.options.expanded === 'all' ? 'expanded' : 'collapsed';
      return drawCard(scene, { conversation, message, variant, headingId, isNewest }, state);
    });
  const more =
    missing > 0
      ? html`<button type="button" class="practice-more-messages">${missing} ${scene.words.moreMessages}</button>`
      : undefined;
  const inOrder = scene.options.order === 'newest-first' ? html`${cards.toReversed()}${more}` : html`${more}${cards}`;
  return html`<div id="ConversationReadingPaneContainer" tabindex="-1" class="MtujV"><div class="NTPm6">${drawHeading(scene, drawn, headingId)}<button type="button" class="fui-Button">${scene.words.summarize}</button></div><div data-app-section="ConversationContainer" class="Q8TCC"><div class="customScrollBar practice-cards">${inOrder}</div></div></div>`;
}

function drawItem(scene: Scene, drawn: PaneToDraw, message: PracticeMessage): Html {
  const { conversation, variant } = drawn;
  const heading = drawHeading(scene, drawn, `MSG_${scene.nextShortId()}_SUBJECT`);
  const card = drawCard(scene, { conversation, message, variant, headingId: undefined, isNewest: true }, 'expanded');
  return html`<div id="ItemReadingPaneContainer" tabindex="-1" class="MtujV"><div class="NTPm6">${heading}</div><div data-app-section="ItemContainer"><div class="customScrollBar practice-cards">${card}</div></div></div>`;
}

function drawHeading(scene: Scene, { conversation, variant }: PaneToDraw, id: string): Html {
  const title = variant.subject === 'title' ? conversation.subject : undefined;
  const glued = title ? undefined : html`<span class="practice-category">${scene.words.category}</span>`;
  return html`<span id="${id}" role="heading" aria-level="${variant.headingLevel}"${attribute('title', title)} class="JdFsz">${conversation.subject}${glued}</span>`;
}
