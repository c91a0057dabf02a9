/** A message's body as Gmail displays it: the sender's HTML with links rewritten, and what it folds away behind the dots. */
import { attribute, type Html, html, raw } from '../../html.ts';
import type { PracticeMessage } from '../../model.ts';
import { jslog } from '../ids.ts';
import type { Scene } from '../scene.ts';
import type { MessageToDraw } from './message.ts';

export function drawBody(scene: Scene, drawn: MessageToDraw): Html {
  const { conversation, message, variant } = drawn;
  const log = jslog(20277, conversation.id, message.id);
  const extra = { plain: '', msg: `msg${BigInt(`0x${message.id}`)}`, m: `m${message.id}` }[variant.bodyClass];
  const content = raw(asDisplayed(message.body));
  const inner = scene.options.translated ? translated(content) : content;
  return html`<div class="aHl"></div><div id="${scene.nextId()}" tabindex="-1"></div><div id="${scene.nextId()}" class="ii gt" jslog="${log}"><div id="${scene.nextId()}" class="a3s aiL ${extra}">${inner}${clippedNotice(scene, message)}${folded(scene, drawn)}</div></div>${variant.translationSlot ? hiddenSlot(scene) : undefined}<div class="WhmR8e" data-hash="0"></div>`;
}

/** An empty `yj6qo` says that nothing was folded away. */
function folded(scene: Scene, { message, variant }: MessageToDraw): Html {
  if (message.trimmed === '') return html`<div class="yj6qo"></div>`;
  const content = raw(asDisplayed(message.trimmed));
  const wrapped = {
    plain: html`<div class="adL">${content}</div>`,
    seen: html`<div class="adL"><div class="im">${content}</div></div>`,
    old: html`<div class="HOEnZb adL"><div class="h5">${content}</div></div>`,
  }[variant.folding];
  return html`<div class="yj6qo ajU"><div id="${scene.nextId()}" class="ajR" role="button" tabindex="0" data-tooltip="${scene.words.showTrimmed}" aria-label="${scene.words.showTrimmed}" aria-expanded="false"><img class="ajT" src="images/cleardot.gif"></div></div>${wrapped}`;
}

/** The second body, which stays empty until somebody asks Gmail for a translation. */
function hiddenSlot(scene: Scene): Html {
  return html`<div id="${scene.nextId()}" class="ii gt" style="display:none"><div id="${scene.nextId()}" class="a3s aXjCH undefined"></div></div>`;
}

function clippedNotice(scene: Scene, message: PracticeMessage): Html | undefined {
  if (!message.clipped) return undefined;
  return html`<br><br><div class="iX">...<br><br>${scene.words.clipped}  <a href="?view=lg&permmsgid=msg-f%3A${BigInt(`0x${message.id}`).toString()}" target="_blank"${attribute('rel', 'noopener')}>${scene.words.viewEntire}</a></div>`;
}

function asDisplayed(body: string): string {
  return body.replace(
    /<a href="(https?:[^"]+)"/g,
    (_, url: string) =>
      `<a href="${url}" data-saferedirecturl="https://www.google.com/url?q=${encodeURIComponent(url)}&amp;source=gmail"`,
  );
}

/** The browser's translator puts every text run into two font elements. */
function translated(content: Html): Html {
  const wrapped = content.html.replace(
    />([^<]*\p{L}[^<]*)</gu,
    (_, text: string) =>
      `><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font><`,
  );
  return raw(wrapped);
}
