/** The first page: what is read, where it stays, and the question whether it may be. */
export const welcome = {
  title: 'Welcome to Good Terms',
  lead: 'It sits beside your mail, shows who is writing and what they ask of you, and suggests a reply. You send it, or you don’t.',
  readHeading: 'What is read',
  read: [
    'The conversation you have open in Gmail or Outlook: sender, subject, date and words.',
    'From people you add as clients, the messages are kept on this device, so that it remembers what was agreed.',
    'Mail from anybody else is looked at while it is open and forgotten when you leave it.',
  ],
  neverHeading: 'What never happens',
  never: [
    'Nothing leaves this device. There is no server and no account, and nobody counts what you do.',
    'Nothing is sent. A reply goes into your reply box only when you press Insert.',
    'Nothing is opened behind your back, and private windows are left alone.',
  ],
  ownHeading: 'Your own addresses',
  ownHint: 'So that your mail is known as yours. Aliases too. You can do this later.',
  permissionMissing: 'The browser does not let Good Terms see your mail site yet.',
  permissionAsk: 'Allow on this site',
  permissionRefused: 'The browser still says no. You can allow it in the browser’s extension settings.',
  consent: 'Read my mail on this device',
  consentHint: 'You can pause it, or take this back, at any time.',
  doneTitle: 'Ready',
  doneText: 'Reload the mail tabs that are already open, then open a conversation.',
  doneSettings: 'Settings',
};
