/** Reads and writes the address bar's path: module, folder, and what is open. */
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { type Build, conversationId, inAddress, messageId, plainId } from '../ids.ts';
import type { PracticeOptions } from '../options.ts';
import type { Variant } from '../variant.ts';

export const FOLDERS = { inbox: 'inbox', sentitems: 'sent items', drafts: 'drafts', junkemail: 'junk email' } as const;
export type Folder = keyof typeof FOLDERS;

export interface Place {
  readonly module: 'mail' | 'other' | 'read' | 'compose';
  readonly folder: Folder;
  /** In whichever alphabet the address has it; empty where nothing is open. */
  readonly id: string;
}

export function placeOf(pathname: string): Place {
  const parts = pathname.split('/').filter(Boolean);
  const [first, second, third] = parts;
  const folder = folderIn(parts);
  if (first !== 'mail') return { module: 'other', folder, id: '' };
  if (second === 'deeplink' && third === 'compose') return { module: 'compose', folder, id: '' };
  if (second === 'deeplink' && third === 'read') return { module: 'read', folder, id: parts[3] ?? '' };
  const named = parts.findIndex((part) => part === 'id' || part === 'rp');
  return { module: 'mail', folder, id: named < 0 ? '' : (parts[named + 1] ?? '') };
}

/** After a row was opened: some builds name the folder, some do not; personal accounts have a number in front. */
export function pathTo(
  options: PracticeOptions,
  folder: Folder,
  conversation: PracticeConversation,
  message: PracticeMessage | undefined,
  variant: Variant,
): string {
  const { build } = options;
  const id =
    options.view === 'item' || variant.addressNames === 'message'
      ? messageId(build, (message ?? conversation.messages.at(-1))?.id ?? '')
      : conversationId(build, conversation.id);
  const start = build === 'consumer' ? '/mail/0' : '/mail';
  return `${start}/${variant.addressFolder || folder !== 'inbox' ? `${folder}/` : ''}id/${inAddress(build, id)}`;
}

export function popOutPath(build: Build, message: PracticeMessage): string {
  const id = inAddress(build, messageId(build, message.id));
  return `/mail/deeplink/read/${id}?ItemID=${id}&exvsurl=1`;
}

export function isNamed(name: string, id: string): boolean {
  return name !== '' && plainId(name) === plainId(id);
}

function folderIn(parts: readonly string[]): Folder {
  const folders: readonly Folder[] = ['inbox', 'sentitems', 'drafts', 'junkemail'];
  return folders.find((folder) => parts.includes(folder)) ?? 'inbox';
}
