/** The page around the mail: Google bar, navigation, toolbar, the column of views, the right rail, the compose strip. */
import { type Html, html } from '../../html.ts';
import type { Scene } from '../scene.ts';

export function drawShell(scene: Scene): Html {
  return html`<div class="nH practice-page">${banner(scene)}<div class="nH practice-below"><div class="no practice-columns">${navigation(scene)}<div class="nH bkK nn"><div class="nH"><div class="nH practice-toolbar" gh="tm"><div gh="mtb" class="practice-buttons"><div role="button" tabindex="0" class="T-I practice-back practice-icon-button" aria-label="${scene.words.back}" data-tooltip="${scene.words.back}"></div><div role="button" tabindex="0" class="T-I practice-icon-button practice-archive" aria-label="${scene.words.snoozed}"></div></div></div><div class="aeF practice-scroll"><div class="nH practice-views"></div></div></div></div>${rail()}</div></div></div><div class="dw"><div class="nH"><div class="nH"><div class="no practice-strip"></div></div></div><div class="jAmAWb"></div></div>`;
}

function banner(scene: Scene): Html {
  const { account } = scene.options;
  return html`<div class="nH practice-banner" role="banner"><div class="practice-brand"><span class="practice-menu"></span><span class="practice-name">Practice Mail</span></div><div class="practice-search" role="search"><input type="text" aria-label="${scene.words.search}" placeholder="${scene.words.search}"></div><a class="practice-account" aria-label="${scene.words.account}: Aylin Saber  (${account})" href="https://accounts.google.com/SignOutOptions?hl=${scene.options.displayLanguage}&amp;continue=https://mail.google.com/mail" role="button" tabindex="0"><span>${account.charAt(0).toUpperCase()}</span></a></div>`;
}

function navigation(scene: Scene): Html {
  const { words } = scene;
  const items: readonly (readonly [string, string])[] = [
    ['inbox', words.inbox],
    ['starred', words.starred],
    ['snoozed', words.snoozed],
    ['sent', words.sent],
    ['drafts', words.drafts],
  ];
  const drawn = items.map(
    ([name, label]) =>
      html`<div class="aim${name === 'inbox' ? ' practice-chosen' : ''}"><div class="practice-folder"><span class="practice-icon practice-icon-${name}"></span><div class="aio"><a href="#${name}" tabindex="-1">${label}</a><span class="practice-count"></span></div></div></div>`,
  );
  return html`<div class="nn practice-navigation" role="navigation"><div class="aic"><div class="T-I practice-compose L3" role="button" tabindex="0" gh="cm"><span class="practice-icon practice-icon-drafts"></span><span>${words.compose}</span></div></div><div class="practice-folders">${drawn}</div></div>`;
}

/** Closed panels stay in the page with `display: none`; the rail of icons is about 56 px wide. */
function rail(): Html {
  const tabs = ['calendar', 'keep', 'tasks', 'contacts'].map(
    (name) =>
      html`<div role="tab" tabindex="0" aria-selected="false" aria-label="${name}" class="practice-rail-${name}"></div>`,
  );
  return html`<div class="nn aUx"><div class="WN9Ejb"><div class="brC-brG" style="display: none;"></div></div><div class="brC-aT5-aOt-Jw" role="complementary"><div role="tablist">${tabs}</div></div></div>`;
}
