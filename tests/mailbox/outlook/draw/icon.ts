/** Outlook's icons: an `<i>` that names its picture, under the several names that builds give to one picture. */
import { attribute, type Html, html } from '../../html.ts';
import type { Variant } from '../variant.ts';

const NAMES = {
  reply: 'ArrowReply',
  'reply-all': 'ArrowReplyAll',
  forward: 'ArrowForward',
  reactions: 'Emoji',
  compose: 'Compose',
  more: 'MoreVertical',
  'pop-out': 'Open',
} as const;

export type IconKind = keyof typeof NAMES;

export function icon(kind: IconKind, form: Variant['icons'] = 'plain'): Html {
  const name = { plain: `${NAMES[kind]}Regular`, sized: `${NAMES[kind]}20Regular`, filled: `${NAMES[kind]}Filled` };
  const given = form === 'none' ? undefined : name[form];
  return html`<i${attribute('data-icon-name', given)} aria-hidden="true" class="practice-icon practice-icon-${kind}"></i>`;
}
