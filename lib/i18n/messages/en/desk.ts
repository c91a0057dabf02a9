/** The desk: settings and the self-check. */
import { plural } from '../../plural.ts';

export const desk = {
  title: 'Desk',
  navigation: 'Views of the desk',
  settings: 'Settings',
  flags: 'Flags',
  selfCheck: 'Self-check',
};

export const settings = {
  language: 'Language',
  languageHint: 'Of Good Terms itself. Replies follow the language of the mail.',
  followBrowser: 'As the browser',
  ownName: 'Your name',
  ownNameHint: 'As you sign. Suggested replies end with it; empty, they ask for it.',
  save: 'Save',
  own: 'Your addresses',
  ownHint: 'Mail from these is yours. Add every address and alias you write from.',
  ownAdd: 'Add an address',
  ownInvalid: 'This does not look like an address.',
  ownNone: 'None yet. The address you are signed in with is known anyway.',
  add: 'Add',
  removeAddress: ({ address }: { address: string }) => `Remove ${address}`,
  notClients: 'Not clients',
  notClientsHint: 'Mail from these is not looked at. Remove one to be asked again.',
  notClientsNone: 'The list is empty.',
  secondLook: 'A second look',
  secondLookHint:
    'What is marked in your own words before you send them. It reads in the editor of the sidebar, and in the reply box when you ask.',
  markForAllClients: ({ count }: { count: number }) =>
    plural('en', count, {
      one: `Mark it for every client again (${count})`,
      other: `Mark them for every client again (${count})`,
    }),
  pause: 'Pause',
  pauseHint: 'While paused nothing is read and nothing is flagged. What is on record stays.',
  pauseAll: 'Pause everything',
  pauseSite: ({ site }: { site: string }) => `Pause on ${site}`,
  consent: 'Consent',
  consentGiven: ({ day }: { day: string }) => `You allowed reading your mail on this device on ${day}.`,
  consentNone: 'You have not allowed reading your mail. Nothing is read.',
  withdraw: 'Withdraw',
  decide: 'See and decide',
  withdrawn: 'Withdrawn. Nothing is read from now on. What is on record stays until you erase it.',
  saved: 'Saved.',
  addressRemoved: ({ address }: { address: string }) => `${address} was removed.`,
};

export const selfCheck = {
  intro: 'How Good Terms finds each part of the open conversation. Sites change; this shows what still works.',
  refresh: 'Check again',
  noTabs: 'No mail tab is open. Open one with a conversation, then check again.',
  noAnswer: 'This tab does not answer. Reload it, then check again.',
  tab: ({ site, number }: { site: string; number: string }) => `${site}, tab ${number}`,
  readings: {
    none: 'No conversation is open in it.',
    loading: 'A conversation is being opened in it.',
    blocked: 'Its page cannot be read.',
    open: 'A conversation is open in it.',
  },
  field: 'Part',
  strategy: 'Found by',
  certainty: 'How sure',
  sure: { sure: 'Sure', likely: 'Likely', guess: 'A guess' },
  notFound: 'Not found',
  missedBefore: ({ strategies }: { strategies: string }) => `Tried without result: ${strategies}`,
  copyStructure: 'Copy the page’s structure',
  structureHint: 'Tags and a few attributes, for a report. Not one word of anybody’s mail is in it.',
  structureCopied: 'The structure is copied.',
  copyFailed: 'The browser did not allow copying. Click in this page, then try again.',
};

export const flags = {
  howItReads:
    'Each new message of a client is read here, on your device, when you open it: only its own new words, never quotes, signatures or automatic mail. Words and phrases are weighed by what was learnt from invented mail in four languages, and requests are compared with the terms on record. The words that weighed most are marked. It can be wrong: your verdicts count for that client from then on.',
  sensitivity: 'How readily each is flagged',
  sensitivityHint:
    'Cautious speaks up when it is surest, eager when it suspects. Beside it: how often calm messages were flagged when this was measured on invented mail, half of it written to sound like trouble.',
  verdicts: 'Your verdicts',
  verdictsHint:
    '“Not a problem” makes such a flag rarer for that client, “This was one” likelier. Take one back, and it counts no more.',
  verdictsNone: 'You have not judged a flag yet.',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
  sensitivities: { cautious: 'Cautious', normal: 'Normal', eager: 'Eager' },
  alarms: ({ perThousand }: { perThousand: string }) => `${perThousand} of 1,000 calm messages`,
  saidNotAProblem: ({ count }: { count: string }) => `not a problem: ${count}`,
  saidConfirmed: ({ count }: { count: string }) => `this was one: ${count}`,
};
