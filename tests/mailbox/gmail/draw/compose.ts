/** The compose box, inline under a message or in a popup dialog: after the captures of 2020 (the whole) and 2024 (the editor). */
import { type Html, html, raw } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { OWNER_SIGNATURE } from '../../people.ts';
import { localId, permMessageId, permThreadId } from '../ids.ts';
import type { Scene } from '../scene.ts';

export interface Answered {
  readonly conversation: PracticeConversation;
  readonly message: PracticeMessage;
  /** The quote's HTML, which waits in a hidden input until the user opens it. */
  readonly quote: string;
  readonly quoteInEditor: boolean;
}

/** The box itself; `answered` is absent in a new mail. */
export function drawComposeBox(scene: Scene, answered: Answered | undefined): Html {
  const draftOf = answered?.message.id ?? '19aaaaaaaaaaaaaa';
  return html`<div class="M9" jsaction="taiVP:.CLIENT"><div id="${scene.nextId()}" class="HX"></div><div id="${scene.nextId()}" class="aoI" role="region" aria-label="${scene.words.newMessage}"><table id="${scene.nextId()}" class="aoP aoC" role="presentation"><tbody><tr><td class="aoY"></td><td id="${scene.nextId()}" class="I5"><form id="${scene.nextId()}" action="" method="POST" enctype="multipart/form-data" accept-charset="utf-8" class="bAs">${recipients(scene, answered)}${answered ? undefined : subjectLine(scene)}${hiddenInputs(answered, draftOf, scene)}</form><table class="iN" role="presentation"><tbody><tr><td class="GQ"><div class="GP"><div class="qz aXjCH"><div class="et"><table class="cf An" cellpadding="0" role="presentation"><tbody><tr><td class="Aq">&nbsp;</td><td class="Ap"><div class="Ar As"><div class="At"><textarea id="${scene.nextId()}" class="Ak aXjCH" aria-label="${scene.words.body}" spellcheck="true" tabindex="1" form="nosend"></textarea></div></div><div id="${scene.nextId()}" class="Ar Au" style="display: block;"><div class="aO7">${editor(scene, answered)}<div id="${scene.nextId()}" class="n0NzRc"></div></div></div></td><td class="Aq">&nbsp;</td></tr></tbody></table>${trimToggle(scene, answered)}</div></div></div></td></tr><tr><td class="HE"><div class="aDg"><div class="aDj"><div class="aDh">${buttons(scene)}</div></div></div></td></tr></tbody></table></td></tr></tbody></table></div></div>`;
}

/** The floating window around a new mail. */
export function drawComposeDialog(scene: Scene): Html {
  const title = scene.nextId();
  return html`<div class="nH nn"><div class="AD"><div class="nH"><div class="nH Hd" role="dialog" aria-labelledby="${title}"><div class="nH Hy aXJ"><div class="nH"><div class="l m"><div class="l n"><div class="k"><div class="aCk"><div class="nH wKggEb"><table class="cf Ht" cellpadding="0" role="presentation"><tbody><tr id="${scene.nextId()}"><td><div id="${title}" class="Hp"><h2 class="a3E"><div class="aYF">${scene.words.newMessage}</div></h2></div></td><td class="Hm"><img class="Hl" src="images/cleardot.gif" alt=""><img class="Hq aUG" src="images/cleardot.gif" alt=""><img class="Ha" src="images/cleardot.gif" alt="${scene.words.close}" aria-label="${scene.words.close}" data-tooltip="${scene.words.close}"></td></tr></tbody></table></div></div></div></div></div></div></div><div class="nH"><div class="aaZ">${drawComposeBox(scene, undefined)}</div></div></div></div></div></div>`;
}

function recipients(scene: Scene, answered: Answered | undefined): Html {
  const to = answered
    ? html`<div role="option" data-name="${answered.message.from.name}" data-hovercard-id="${answered.message.from.email}">${answered.message.from.name}</div>`
    : undefined;
  return html`<div class="fX aXjCH"><table class="GS" tabindex="-1" role="presentation"><tbody class="bze"><tr class="bzf"><td class="ok"><div class="o1"><span id="${scene.nextId()}" class="gO aQY" role="link" tabindex="1">${scene.words.to}</span></div></td><td class="eV"><div class="anm" name="to"><div role="listbox">${to}</div><input peoplekit-id="practice" aria-label="${scene.words.to}" autocomplete="off" tabindex="1"></div></td></tr></tbody></table></div>`;
}

function subjectLine(scene: Scene): Html {
  return html`<div class="aoD az6"><div><input name="subjectbox" id="${scene.nextId()}" class="aoT" autocomplete="off" spellcheck="true" tabindex="1" placeholder="${scene.words.subject}" aria-label="${scene.words.subject}"></div></div>`;
}

function hiddenInputs(answered: Answered | undefined, draftOf: string, scene: Scene): Html {
  const isHtml = scene.options.editor === 'rich' ? '1' : '0';
  const thread = answered ? `#${permThreadId(answered.conversation.id)}` : `#${localId('thread', draftOf)}`;
  const values: readonly (readonly [string, string])[] = [
    ['composeid', String(1000 + Number.parseInt(draftOf.slice(-3), 16))],
    ['from', ''],
    ['subject', answered?.conversation.subject ?? ''],
    ['draft', `#${localId('msg', draftOf)}`],
    ['rt', thread],
    ['lts', answered?.conversation.id ?? ''],
    ['rm', answered ? `#${permMessageId(answered.message.id)}` : ''],
    ['ishtml', isHtml],
    ['body', ''],
    ['uet', answered && !answered.quoteInEditor ? answered.quote : ''],
  ];
  return html`${values.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

function editor(scene: Scene, answered: Answered | undefined): Html {
  const label = scene.words.body;
  const content = scene.options.editor === 'rich' ? richContent(answered) : plainContent(answered);
  return html`<div id="${scene.nextId()}" class="Am aiL Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${label}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" style="direction: ${scene.options.direction}; min-height: 85px;" spellcheck="false" aria-expanded="false">${content}</div>`;
}

function richContent(answered: Answered | undefined): Html {
  const lines = OWNER_SIGNATURE.split('\n').map((line) => html`<div>${line}</div>`);
  const signature = html`<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${lines}</div></div>`;
  return html`<br>${signature}${answered?.quoteInEditor ? html`<br>${raw(answered.quote)}` : undefined}`;
}

function plainContent(answered: Answered | undefined): Html {
  const lines = OWNER_SIGNATURE.split('\n').map((line) => html`${line}<br>`);
  const quote = answered?.quoteInEditor
    ? answered.message.text.split('\n').map((line) => html`&gt; ${line}<br>`)
    : undefined;
  return html`<br><br>-- <br>${lines}${quote ? html`<br>${quote}` : undefined}`;
}

/** The three dots that bring the kept-back quote into the editor. */
function trimToggle(scene: Scene, answered: Answered | undefined): Html {
  const style = answered && !answered.quoteInEditor ? '' : ' style="display:none"';
  return html`<div id="${scene.nextId()}"${{ html: style }} class="ajR" role="button" tabindex="0" aria-label="${scene.words.showTrimmed}"><div class="uC"><img class="ajT" src="images/cleardot.gif"></div></div>`;
}

function buttons(scene: Scene): Html {
  const { words } = scene;
  return html`<table id="${scene.nextId()}" class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div id="${scene.nextId()}" class="J-J5-Ji btA"><div class="dC"><div id="${scene.nextId()}" class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" style="user-select: none;" data-tooltip="${words.send} (Ctrl-Enter)" aria-label="${words.send} (Ctrl-Enter)">${words.send}</div><div id="${scene.nextId()}" class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-label="${words.more}" data-tooltip="${words.more}" aria-expanded="false" aria-haspopup="true"><div class="G-asx"></div></div></div></div></td><td class="gU a8X"><div class="wG J-Z-I" command="Files" aria-label="${words.attachments}" role="button" tabindex="1"></div></td></tr></tbody></table>`;
}
