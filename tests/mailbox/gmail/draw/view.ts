/** The containers that views live in: the list with or without a reading pane, and the conversation in its own view. */
import { type Html, html } from '../../html.ts';
import type { PracticeOptions } from '../options.ts';

/** With a pane the conversation appears inside `.ao9`; without one an empty element says that panes are off. */
export function drawListView(pane: PracticeOptions['readingPane']): Html {
  const reader =
    pane === 'off'
      ? html`<div class="Nu S3 aZ6"></div>`
      : html`<div class="Nu aia"><div class="ao8"><div class="ao9">${drawEmptyPane()}</div></div></div>`;
  return html`<div class="BltHke nH oy8Mbf bGI" role="main"><div class="nH practice-pane-${pane}"><div class="practice-list"></div>${reader}</div></div>`;
}

/** Gmail holds several list wrappers, of which one is displayed. */
export function drawHiddenListWrapper(): Html {
  return html`<div class="bGI nH" style="display: none;"></div>`;
}

/** `keepsRole` marks a view that stays `role=main` when it is left. */
export function drawConversationView(keepsRole: boolean): Html {
  const mark = keepsRole ? ' data-practice-keeps-role=""' : '';
  return html`<div class="BltHke nH oy8Mbf practice-conversation" role="main"${{ html: mark }}><div class="nH g id"></div></div>`;
}

export function drawPane(): Html {
  return html`<div class="nH UG id"></div>`;
}

export function drawEmptyPane(): Html {
  return html`<div class="apa"></div>`;
}
