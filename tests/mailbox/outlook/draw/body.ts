/** A mail's body as the reading pane shows it: names of the mail prefixed, links marked, the history apart where it is. */
import { type Html, html, raw } from '../../html.ts';
import type { Scene } from '../scene.ts';
import type { CardToDraw } from './card.ts';

export function drawBodies(scene: Scene, drawn: CardToDraw): Html {
  const { message, variant } = drawn;
  const own = asShown(scene, message.body, 1);
  const history = asShown(scene, message.trimmed, variant.hops);
  if (variant.history === 'inline' || message.trimmed === '') {
    return drawFirstBody(scene, drawn, raw(own.html + history.html));
  }
  const isOpen = variant.history === 'open';
  return html`${drawFirstBody(scene, drawn, own)}${drawHistoryButton(scene, isOpen)}${isOpen ? drawHistory(scene, drawn) : undefined}`;
}

export function drawHistoryButton(scene: Scene, isOpen: boolean): Html {
  const label = isOpen ? scene.words.hideHistory : scene.words.showHistory;
  return html`<button type="button" class="practice-history" aria-label="${label}" aria-expanded="${String(isOpen)}">...</button>`;
}

/** The second body, which holds the whole quoted chain and has no id. */
export function drawHistory(scene: Scene, { message, variant }: CardToDraw): Html {
  return html`<div role="document" tabindex="-1" aria-label="${scene.words.body}" class="T31hC GNqVo allowTextSelection OuGoX"><div>${drawScope(scene, asShown(scene, message.trimmed, variant.hops))}</div></div>`;
}

function drawFirstBody(scene: Scene, { variant }: CardToDraw, content: Html): Html {
  const label = scene.words.body;
  const id = `UniqueMessageBody_${scene.nextNumber()}`;
  const scope = drawScope(scene, content);
  return {
    same: html`<div role="document" tabindex="-1" aria-label="${label}" aria-live="polite" aria-atomic="false" class="T31hC GNqVo allowTextSelection OuGoX" id="${id}"><div visibility="visible">${scope}</div></div>`,
    outside: html`<div role="document"><div id="${id}" aria-label="${label}" class="XbIp4 jmmB7 customScrollBar GNqVo allowTextSelection OuGoX" tabindex="0"><div class="BIZfh">${scope}</div></div></div>`,
    'no-id': html`<div role="document" tabindex="-1" aria-label="${label}" class="T31hC GNqVo allowTextSelection OuGoX"><div>${scope}</div></div>`,
  }[variant.body];
}

/** The class that the mail's own style sheet is rescoped to; in the dark theme its colours are written over. */
function drawScope(scene: Scene, content: Html): Html {
  const inner =
    scene.options.theme === 'dark'
      ? html`<div style="color: rgb(255, 255, 255) !important;" data-ogsc="rgb(0, 0, 0)">${content}</div>`
      : content;
  return html`<div class="rps_${scene.nextShortId().slice(0, 4)}">${inner}</div>`;
}

function asShown(scene: Scene, body: string, hops: 1 | 2): Html {
  const prefix = 'x_'.repeat(hops);
  let links = 0;
  const shown = body
    .replace(/ class="([^"]*)"/g, (_, names: string) => ` class="${prefixed(names, prefix)}"`)
    .replace(/ id="([^"]*)"/g, (_, name: string) => ` id="${prefixed(name, prefix)}"`)
    .replace(/<a href="([^"]+)"( target="_blank")?/g, (_, url: string) => linkStart(scene, url, links++))
    .replace(/<img src="(https?:[^"]+)"/g, '<img data-imagetype="External" src="data:,"');
  return raw(shown);
}

function prefixed(names: string, prefix: string): string {
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => prefix + name)
    .join(' ');
}

/** A company's account sends links through a checking service and keeps the original beside. */
function linkStart(scene: Scene, url: string, index: number): string {
  const isChecked = scene.options.build === 'business' && url.startsWith('http');
  const href = isChecked
    ? `https://eur01.safelinks.protection.outlook.example/?url=${encodeURIComponent(url)}&amp;data=05`
    : url;
  const original = isChecked ? ` originalsrc="${url}"` : '';
  return `<a href="${href}" target="_blank" rel="noopener noreferrer" data-auth="NotApplicable"${original} data-linkindex="${index}"`;
}
