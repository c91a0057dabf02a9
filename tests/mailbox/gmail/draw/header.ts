/** Who wrote to whom and when, above an expanded message: in tables as captured in August 2025, or without them as since November 2025. */
import { isOwner } from '../../build-conversation.ts';
import { attribute, type Html, html } from '../../html.ts';
import type { Person } from '../../model.ts';
import { jslog } from '../ids.ts';
import type { Scene } from '../scene.ts';
import type { MessageToDraw } from './message.ts';

export function drawHeader(scene: Scene, drawn: MessageToDraw): Html {
  return drawn.variant.header === 'old' ? oldHeader(scene, drawn) : newHeader(scene, drawn);
}

/** The picture is drawn here, since a practice page may fetch none. */
export function avatar(person: Person): Html {
  const hue = [...person.email].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const letter = [...person.name.replace(/[^\p{L}]/gu, '')][0] ?? '?';
  const picture = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><rect width='40' height='40' fill='hsl(${hue} 42% 45%)'/><text x='20' y='27' font-family='sans-serif' font-size='19' fill='white' text-anchor='middle'>${letter.toUpperCase()}</text></svg>`;
  return html`<div class="aju"><div class="aCi"><img src="data:image/svg+xml,${encodeURIComponent(picture)}" class="ajn" style="background-color: #cccccc" jid="${person.email}"${attribute('data-hovercard-id', person.email || undefined)} data-name="${person.name}" aria-hidden="true"></div></div>`;
}

export function star(scene: Scene, log: string): Html {
  return html`<div class="zd bi4" aria-label="${scene.words.notStarred}" tabindex="0" role="checkbox" aria-checked="false" style="outline:0" jslog="${log}" data-tooltip="${scene.words.notStarred}"><span class="T-KT"><img class="f T-KT-JX" src="images/cleardot.gif" alt=""></span></div>`;
}

function oldHeader(scene: Scene, drawn: MessageToDraw): Html {
  return html`<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2">${senderLine(drawn)}</td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span></span>${dateAndStar(scene, drawn)}</div></td><td class="gH"></td><td class="gH acX bAm" rowspan="2"><div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" jslog="${jslog(21576, drawn.conversation.id, drawn.message.id)}" style="user-select: none;" data-tooltip="${scene.words.reply}" aria-label="${scene.words.reply}"><img class="hB T-I-J3 " role="button" src="images/cleardot.gif" alt=""></div><div id="${scene.nextId()}" class="T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3" role="button" tabindex="0" style="user-select: none;" aria-expanded="false" aria-haspopup="true" aria-label="${scene.words.more}" data-tooltip="${scene.words.more}"><img class="hA T-I-J3" role="menu" src="images/cleardot.gif" alt=""></div></td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady">${recipientLine(scene, drawn)}</td></tr></tbody></table></td></tr></tbody></table></div>`;
}

function newHeader(scene: Scene, drawn: MessageToDraw): Html {
  return html`<div class="gE iv gt"><div class="cf gJ"><div class="acZ"><div class="gF gK"><div class="c2">${senderLine(drawn)}</div></div><div class="gH bAk"><div class="gK"><span></span>${dateAndStar(scene, drawn)}</div></div><div class="gH acX bAm"><div class="DILLkc"><button class="practice-icon-button" aria-label="${scene.words.reply}" data-tooltip="${scene.words.reply}"><span class="hB"></span></button></div><button class="Wsq5Cf practice-icon-button" aria-expanded="false" aria-haspopup="true" aria-label="${scene.words.more}" data-tooltip="${scene.words.more}"><span class="hA"></span></button></div></div><div class="acZ xD"><div class="ady">${recipientLine(scene, drawn)}</div></div></div></div>`;
}

function senderLine({ message }: MessageToDraw): Html {
  const { name, email } = message.from;
  const address = email || undefined;
  return html`<h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span${attribute('email', address)} name="${name}"${attribute('data-hovercard-id', address)} class="gD"><span>${name}</span></span> <span class="cfXrwd"></span><span class="go"><span aria-hidden="true">&lt;</span>${email}<span aria-hidden="true">&gt;</span></span> </span></h3><h3 class="iw rapwed"></h3>`;
}

function dateAndStar(scene: Scene, { conversation, message }: MessageToDraw): Html {
  const date = scene.dates.full(message.sentAt);
  return html`<span id="${scene.nextId()}" class="g3" title="${date}" alt="${date}" role="gridcell" tabindex="-1">${scene.dates.inMessage(message.sentAt)}</span>${star(scene, jslog(20511, conversation.id, message.id))}`;
}

/** To, Cc and Bcc in one line, not told apart; the account's owner is called "me". */
function recipientLine(scene: Scene, { message }: MessageToDraw): Html {
  const shown = [...message.to, ...message.cc].map((person, index) => {
    const name = isOwner(person) ? scene.words.me : person.name;
    return html`${index > 0 ? ', ' : ''}<span email="${person.email}" name="${name}" data-hovercard-id="${person.email}" class="g2">${name}</span>`;
  });
  return html`<div class="iw ajw"><span translate="no" class="hb">${scene.words.to} ${shown} </span></div><div id="${scene.nextId()}" aria-haspopup="true" class="ajy" role="button" tabindex="0" data-tooltip="${scene.words.more}" aria-label="${scene.words.more}"><img class="ajz" src="images/cleardot.gif" alt=""></div>`;
}
