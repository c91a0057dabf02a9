/** The page around the mail: header, ribbon, folders, list, reading pane, and Outlook's own columns at the right edge. */
import { type Html, html } from '../../html.ts';
import { OWNER } from '../../people.ts';
import type { Scene } from '../scene.ts';
import { icon } from './icon.ts';

/** Fluent's variables as its provider writes them, light and dark. */
const THEMES = {
  light:
    '--colorNeutralBackground1: #ffffff; --colorNeutralForeground1: #242424; --colorBrandBackground: #0f6cbd; --neutralPrimarySurface: #ffffff; --themePrimary: #0f6cbd; --white: #ffffff; --black: #000000;',
  dark: '--colorNeutralBackground1: #292929; --colorNeutralForeground1: #ffffff; --colorBrandBackground: #115ea3; --neutralPrimarySurface: #292929; --themePrimary: #479ef5; --white: #000000; --black: #ffffff;',
} as const;

export function drawShell(scene: Scene): Html {
  const { folders } = scene.options;
  return drawProvider(
    scene,
    html`${drawHeader(scene)}<div id="MainModule" class="practice-module">${drawModules(scene)}<div class="practice-work">${drawRibbon(scene)}<div class="practice-columns">${folders === 'open' ? drawFolders(scene) : undefined}${drawList(scene)}<div data-app-section="MailReadCompose" role="main" aria-label="${scene.words.pane}" id="Skip to message-region" class="practice-reading"></div>${drawEdge(scene)}</div></div><div class="practice-nothing practice-other" style="display: none;">${scene.words.calendar}</div></div>`,
  );
}

/** A message in its own window: no main region, no list, no folders, nothing about the account. */
export function drawPopOut(scene: Scene): Html {
  return drawProvider(scene, html`<div class="practice-reading practice-pop-out"></div>`);
}

/** A new mail in its own window. */
export function drawComposePage(scene: Scene): Html {
  return drawProvider(
    scene,
    html`<div data-app-section="Form_Content" class="practice-reading practice-pop-out"></div>`,
  );
}

/** Calendar and people are served by the same page as the mail. */
export function drawOtherModule(scene: Scene): Html {
  return drawProvider(
    scene,
    html`${drawHeader(scene)}<div id="MainModule" class="practice-module">${drawModules(scene)}<div class="practice-nothing">${scene.words.calendar}</div></div>`,
  );
}

function drawProvider(scene: Scene, content: Html): Html {
  return html`<div id="app" class="practice-app"><div class="fui-FluentProvider practice-page practice-${scene.options.build}" dir="${scene.options.direction}" style="${THEMES[scene.options.theme]}">${content}</div></div>`;
}

function drawHeader(scene: Scene): Html {
  const { words } = scene;
  const { account, build, folders } = scene.options;
  // Some companies' builds name the address here, personal ones never; the one without a folder pane does.
  const holder = build === 'business' && folders === 'closed' ? `${OWNER.name} (${account})` : OWNER.name;
  return html`<div id="headerRow" class="practice-header"><span class="practice-brand">Practice Outlook</span><input id="topSearchInput" role="combobox" aria-expanded="false" aria-label="${words.search}" placeholder="${words.search}"><button id="O365_MainLink_Me" type="button" class="practice-me" aria-label="${words.account} ${holder}"><div id="O365_MainLink_MePhoto">AS</div></button></div>`;
}

/** The narrow bar of Outlook's programs. */
function drawModules(scene: Scene): Html {
  return html`<div class="practice-modules" role="navigation" aria-label="Outlook"><a href="/mail/" class="practice-link practice-chosen" aria-label="${scene.words.mail}"><span class="practice-icon practice-icon-mail"></span></a><a href="/calendar/view/month" class="practice-link" aria-label="${scene.words.calendar}"><span class="practice-icon practice-icon-calendar"></span></a></div>`;
}

function drawRibbon(scene: Scene): Html {
  const { words } = scene;
  return html`<div data-app-section="Ribbon" role="region" aria-label="${words.ribbon}"><div id="innerRibbonContainer"><button type="button" data-unique-id="Ribbon-588" class="practice-new-mail" aria-label="${words.newMail}">${icon('compose')}<span>${words.newMail}</span></button></div></div>`;
}

function drawFolders(scene: Scene): Html {
  const { account } = scene.options;
  const { words } = scene;
  const folders = [
    ['inbox', words.inbox],
    ['sent items', words.sent],
    ['drafts', words.drafts],
    ['junk email', words.junk],
  ] as const;
  return html`<div data-app-section="NavigationPane" role="region" aria-label="${words.folders}"><div id="folderPaneDroppableContainer" role="tree"><div role="treeitem" aria-level="1" aria-expanded="true" id="primaryMailboxRoot_DEFDEFDE-FDEF-DEFD-EFDE-FDEFDEFDEFDE-00030000AAAA@84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa" title="${account}" data-folder-name="${account}" data-is-focusable="true" tabindex="0"><span>${account}</span></div>${folders.map(
    ([name, label]) =>
      html`<div role="treeitem" aria-level="2" tabindex="-1" data-folder-name="${name}" title="${label}" class="practice-folder"><span>${label}</span><span class="practice-count"></span></div>`,
  )}</div></div>`;
}

function drawList(scene: Scene): Html {
  const { list, inbox } = scene.words;
  return html`<div data-app-section="MessageList" role="complementary" aria-label="${list}" class="practice-list"><div class="practice-list-head">${inbox}</div><div id="MailList" tabindex="-1"><div role="listbox" class="Cz7T5" aria-label="${list}" aria-multiselectable="true" tabindex="-1"><div data-testid="virtuoso-scroller" class="customScrollBar"><div data-testid="virtuoso-item-list"></div></div></div></div></div>`;
}

/** A free personal account has a column of advertisements there, a company's the rail of add-ins. */
function drawEdge(scene: Scene): Html {
  if (scene.options.build === 'consumer') {
    return html`<div id="owaadbar0" class="practice-advertisement" aria-label="${scene.words.advertisement}"><span>${scene.words.advertisement}</span></div>`;
  }
  return html`<div class="practice-rail" role="complementary" aria-label="Copilot">${['C', '☑', '＋'].map((sign) => html`<button type="button" class="practice-button" aria-label="${sign}">${sign}</button>`)}</div>`;
}
