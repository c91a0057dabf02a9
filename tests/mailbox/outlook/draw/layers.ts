/** What floats above the page in Fluent's layers: a menu of actions, and the card about a person. */
import { type Html, html } from '../../html.ts';
import type { Person } from '../../model.ts';
import type { Scene } from '../scene.ts';

export function drawMenu(scene: Scene): Html {
  const { reply, replyAll, forward, popOut } = scene.words;
  const items = [reply, replyAll, forward, popOut].map(
    (label) => html`<div role="menuitem" tabindex="-1">${label}</div>`,
  );
  return html`<div class="ms-Layer practice-layer"><div role="menu" class="practice-menu">${items}</div></div>`;
}

/** Opened by a click on a name; the address comes a moment later. */
export function drawPersonaCard(scene: Scene, person: Person): Html {
  return html`<div class="ms-Layer practice-layer"><div role="dialog" data-log-region="LivePersonaCard" aria-label="${person.name}" class="practice-menu"><strong>${person.name}</strong><div>${scene.words.contact}</div><div class="practice-addresses"></div></div></div>`;
}
