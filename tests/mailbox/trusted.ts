/** Puts drawn HTML into the page through the page's own Trusted Types policy, as Gmail itself must. */
import type { Html } from './html.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

const policy = window.trustedTypes?.createPolicy('practice-mail', { createHTML: (text) => text });

export function fill(element: Element, drawn: Html): void {
  element.innerHTML = policy ? policy.createHTML(drawn.html) : drawn.html;
}

/** The one element that the HTML stands for. */
export function elementOf(drawn: Html): HTMLElement {
  const [element] = elementsOf(drawn);
  if (!element) throw new Error('drawn HTML holds no element');
  return element;
}

export function elementsOf(drawn: Html): HTMLElement[] {
  const template = document.createElement('template');
  fill(template, drawn);
  return [...template.content.children].filter((child) => child instanceof HTMLElement);
}
