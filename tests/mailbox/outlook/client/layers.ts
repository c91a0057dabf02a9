/** Opens Fluent's layers at the end of the body, and closes them on the next press elsewhere. */

import type { Person } from '../../model.ts';
import { elementOf } from '../../trusted.ts';
import { drawMenu, drawPersonaCard } from '../draw/layers.ts';
import type { Mailbox } from './mailbox.ts';

/** Outlook asks its server for the addresses of a person. */
const ADDRESS_DELAY = 300;

export function openMenu(mailbox: Mailbox, button: HTMLElement): HTMLElement {
  return place(elementOf(drawMenu(mailbox.scene)), button);
}

export function openPersonaCard(mailbox: Mailbox, name: HTMLElement, person: Person): void {
  const layer = place(elementOf(drawPersonaCard(mailbox.scene, person)), name);
  setTimeout(() => {
    const addresses = layer.querySelector('.practice-addresses');
    if (addresses) addresses.textContent = person.email;
  }, ADDRESS_DELAY);
}

function place(layer: HTMLElement, near: HTMLElement): HTMLElement {
  const { left, bottom } = near.getBoundingClientRect();
  const box = layer.firstElementChild;
  if (box instanceof HTMLElement) {
    box.style.left = `${Math.min(left, document.documentElement.clientWidth - 240)}px`;
    box.style.top = `${bottom + 4}px`;
  }
  (document.querySelector('.fui-FluentProvider') ?? document.body).append(layer);
  const close = (event: Event) => {
    if (event.target instanceof Node && layer.contains(event.target)) return;
    layer.remove();
    document.removeEventListener('pointerdown', close, true);
  };
  document.addEventListener('pointerdown', close, true);
  return layer;
}
