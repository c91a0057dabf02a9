/** Senders and recipients as the reading pane names them: with an address or without, in text, label, title or nowhere. */
import { attribute, type Html, html } from '../../html.ts';
import type { Person } from '../../model.ts';
import { OWNER_ALIAS } from '../../people.ts';
import type { Scene } from '../scene.ts';
import type { SenderForm, Variant } from '../variant.ts';

/** More recipients than this end in a button that says how many others there are. */
const RECIPIENTS_SHOWN = 4;

/** Outlook shows no address of the user and of people in the user's organisation. */
export function isNamedOnly(scene: Scene, person: Person): boolean {
  const { account, build } = scene.options;
  if (person.email === account || person.email === '') return true;
  return build === 'business' && domainOf(person.email) === domainOf(account) && person.email !== OWNER_ALIAS.email;
}

export function drawSender(scene: Scene, variant: Variant, person: Person, id: string): Html {
  const form: SenderForm = isNamedOnly(scene, person) ? 'row' : variant.sender;
  const whole = `${person.name}<${person.email}>`;
  const text = form === 'both' || form === 'text' ? whole : person.name;
  const label = `${scene.words.from} ${form === 'both' || form === 'label' ? whole : person.name}`;
  const title = form === 'title' ? person.email : undefined;
  if (scene.options.build === 'business') {
    return html`<span id="${id}" role="region"><span aria-label="${label}" tabindex="0"><span class="OZZZK"${attribute('title', title)}>${text}</span></span></span>`;
  }
  return html`<span id="${id}" role="heading" aria-level="3"><span aria-label="${label}" tabindex="0" role="button" aria-haspopup="dialog" class="undefined lpcCommonWeb-hoverTarget" data-lpc-hover-target-id="lpc-react-target-${scene.nextNumber()}"><span class="OZZZK"${attribute('title', title)}>${text}</span></span></span>`;
}

/** One line of recipients, To or Cc. */
export function drawRecipients(
  scene: Scene,
  variant: Variant,
  kind: 'TO' | 'CC',
  people: readonly Person[],
  shortId: string,
): Html {
  const label = kind === 'TO' ? scene.words.to : scene.words.cc;
  const names = people.map((person) => shownName(scene, person)).join(', ');
  const holder = variant.recipients === 'holder' ? `MSG_${shortId}_${kind}` : undefined;
  const pills = people.slice(0, RECIPIENTS_SHOWN).map((person) => drawPill(scene, person));
  const hidden = people.length - RECIPIENTS_SHOWN;
  const others =
    hidden > 0
      ? html`<button type="button" id="plusOthers_${scene.nextNumber()}">+${hidden} ${scene.words.others}</button>`
      : undefined;
  return html`<div class="practice-recipients"${attribute('id', holder)}><span aria-hidden="true">${label}</span><div data-testid="RecipientWell" aria-label="${label} ${names}" aria-readonly="true">${pills}${others}</div></div>`;
}

function drawPill(scene: Scene, person: Person): Html {
  const address = isNamedOnly(scene, person) ? undefined : person.email;
  const name = shownName(scene, person);
  return html`<span class="undefined lpcCommonWeb-hoverTarget" role="button"${attribute('aria-label', address)} data-lpc-hover-target-id="lpc-react-target-${scene.nextNumber()}">${address ? `${name}<${address}>` : name}</span>`;
}

function shownName(scene: Scene, person: Person): string {
  return person.email === scene.options.account ? scene.words.you : person.name;
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
