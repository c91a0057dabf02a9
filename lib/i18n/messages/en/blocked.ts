/** Why the sidebar shows nothing here: what it is, and what to do next. */
import type { BlockedReason } from '#lib/core/view.ts';

export const blocked: Record<BlockedReason, { title: string; text: string }> = {
  'not-mail-view': {
    title: 'No mail on this page',
    text: 'Go back to your inbox and open a conversation.',
  },
  'pop-out': {
    title: 'This window cannot be read',
    text: 'Open the conversation in the main mail tab to see it here.',
  },
  delegated: {
    title: 'This mailbox belongs to someone else',
    text: 'Good Terms reads only your own mailbox.',
  },
  translated: {
    title: 'The browser has translated this page',
    text: 'Flags need the words as they were written. Show the original, then read again.',
  },
  'no-heading': {
    title: 'This conversation cannot be read',
    text: 'Its subject was not found on the page. Your mail works as before, and nothing was stored.',
  },
  'no-messages': {
    title: 'This conversation cannot be read',
    text: 'Its messages were not found on the page. Your mail works as before, and nothing was stored.',
  },
  'no-consent': {
    title: 'Nothing is read yet',
    text: 'See what Good Terms reads, and decide.',
  },
  paused: {
    title: 'Good Terms is paused',
    text: 'Nothing is read until you resume it.',
  },
  'site-off': {
    title: 'Paused on this site',
    text: 'Mail on this site is not read until you resume it.',
  },
  'no-permission': {
    title: 'The browser does not allow this site',
    text: 'Allow access to it once, and reload this tab.',
  },
};

export const blockedActions = {
  readAgain: 'Read again',
  whatWasFound: 'Show what was found',
  welcome: 'See and decide',
  permission: 'Allow access',
  settings: 'Open settings',
};
