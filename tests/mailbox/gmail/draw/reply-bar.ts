/** The links Reply, Reply all and Forward under a message: inside a table until November 2025, without one since. */
import { type Html, html } from '../../html.ts';
import { OWNER } from '../../people.ts';
import type { Scene } from '../scene.ts';
import { avatar } from './header.ts';
import type { MessageToDraw } from './message.ts';

/** Each expanded message holds a copy; only the last one's is shown. */
export function drawReplyBar(scene: Scene, drawn: MessageToDraw, isShown: boolean): Html {
  const { message, variant } = drawn;
  const severalPeople = message.to.length + message.cc.length > 1;
  const links = html`<div class="amn">${link(scene, 'bkH', scene.words.reply)}${severalPeople ? link(scene, 'bkI', scene.words.replyAll) : undefined}${link(scene, 'bkG', scene.words.forward)}</div>`;
  const owner = { name: OWNER.name, email: scene.options.account };
  const bar =
    variant.header === 'old'
      ? html`<table class="cf FVrZGe" role="presentation"><tbody><tr><td class="amq">${avatar(owner)}</td><td class="amr"><div class="nr tMHS5d">${links}</div></td></tr></tbody></table>`
      : html`<div class="btDi4d">${links}</div>`;
  const style = isShown ? '' : ' style="display: none;"';
  return html`<div class="gA gt acV"${{ html: style }}><div class="gB xu"><div class="ip iq"><div id="${scene.nextId()}" class="practice-reply-bar">${bar}</div></div></div></div>`;
}

function link(scene: Scene, kind: string, text: string): Html {
  return html`<span id="${scene.nextId()}" class="ams ${kind}" role="link" tabindex="0">${text}</span>`;
}
