/** The sidebar: its frame, who the mail is from, and what is in it. */
import { plural } from '../../plural.ts';

export const sidebar = {
  close: 'Close the sidebar',
  loading: 'Reading the conversation',
  emptyTitle: 'Open a conversation',
  emptyText: 'Here you will see who it is from, what it asks of you, and a reply to start from.',
  slowTitle: 'This takes a while',
  slowText: 'The page has not shown its conversation yet. Read it again, or reload the tab.',
};

export const who = {
  heading: 'Who',
  status: {
    prospect: 'Prospect',
    active: 'Active',
    past: 'Past client',
    parting: 'Parting',
    parted: 'Parted',
  },
  since: ({ month }: { month: string }) => `since ${month}`,
  mood: ({ count }: { count: number }) =>
    plural('en', count, { one: 'Tone of the last message', other: `Tone of the last ${count} messages` }),
  moods: { warm: 'warm', even: 'even', strained: 'strained' },
  moodOf: ({ when, mood }: { when: string; mood: string }) => `${when}: ${mood}`,
  undated: 'no date',
  newSender: 'Not a client yet',
  add: 'Add as client',
  addTo: ({ name }: { name: string }) => `Add to ${name}`,
  likely: ({ name }: { name: string }) => `${name} writes from the same domain.`,
  notAClient: 'Not a client',
  name: 'Name',
  organisation: 'Organisation',
  organisationHint: 'If there is one',
  save: 'Add client',
  added: ({ name }: { name: string }) => `${name} is a client now.`,
  addedTo: ({ name }: { name: string }) => `Added to ${name}.`,
  addressTaken: 'This address already belongs to a client. Nothing was changed.',
  invalid: 'Nothing was added. Give a name and try again.',
  listedNotClient: ({ address }: { address: string }) => `${address} is on your “not a client” list.`,
  whoIsThis: 'Who is this? The mail shows a name and no address.',
  enterAddress: 'Enter their address',
  theirAddress: 'Their address',
  useAddress: 'Use this address',
  addressInvalid: 'This is not a person’s address. Check it and try again.',
  anotherConversation: 'Another conversation is open now. Nothing was remembered.',
  answerKept: 'Remembered for this conversation.',
  namedAs: ({ name, address }: { name: string; address: string }) => `Your answer: ${name} writes from ${address}.`,
  namedNotAClient: ({ name }: { name: string }) => `Your answer: ${name} is not a client.`,
  notThem: 'Not them? Ask again',
  askAgain: 'Ask again',
  withoutAddress: ({ count }: { count: number }) =>
    plural('en', count, {
      one: '1 message shows no address, so its sender is unknown.',
      other: `${count} messages show no address, so their senders are unknown.`,
    }),
};

export const mail = {
  heading: 'In this mail',
  flags: ({ count }: { count: number }) => plural('en', count, { one: '1 flag', other: `${count} flags` }),
  nothing: 'Nothing stands out. It can be answered as it is.',
  youAnswered: ({ when }: { when: string }) => `You wrote last, ${when}.`,
  you: 'You',
  notAProblem: 'Not a problem',
  dismiss: 'Dismiss',
  wasDismissed: 'Dismissed',
  wasNotAProblem: 'Not a problem',
  setAside: 'Set aside.',
  back: 'The flag is back.',
  thisWasOne: 'This was one',
  confirmed: 'Confirmed by you',
  markAs: 'Flag what was missed as',
  markHint: 'Select words above, or flag the whole message.',
  markSelected: 'The selected words will be flagged.',
  markWords: 'Flag these words',
  markWhole: 'Flag the message',
  marked: 'Flagged. It counts for this client from now on.',
  inSubject: 'In the subject',
  readMessage: 'The whole message',
  noNewText: 'No words of its own, only quoted mail.',
  earlier: ({ count }: { count: number }) =>
    plural('en', count, { one: '1 other message', other: `${count} other messages` }),
  clipped: 'The mail site shows only the beginning of this message.',
  notOpened: ({ count }: { count: number }) =>
    plural('en', count, {
      one: '1 message is folded in the mail and was not read.',
      other: `${count} messages are folded in the mail and were not read.`,
    }),
  leftOut: ({ count }: { count: number }) =>
    plural('en', count, {
      one: '1 older message was left out: the conversation is very long.',
      other: `${count} older messages were left out: the conversation is very long.`,
    }),
  outsideTerm: ({ term, day }: { term: string; day: string }) => `Agreed on ${day}: “${term}”`,
  usedUp: ({ used }: { used: string }) => `Used so far: ${used}`,
  weighedMost: ({ words }: { words: readonly string[] }) =>
    `Weighed most: ${words.map((word) => `“${word}”`).join(', ')}.`,
  noTerm: 'No term on record covers this.',
};
