/** The browser's own side panel: how to open it, and the message that is checked there. */
export const panel = {
  open: 'Open the side panel',
  byHand: 'Click the Good Terms icon in the browser’s toolbar, then “Open the side panel”.',
  noMailTitle: 'No mail in this tab',
  noMailText: 'Go to the tab with your mail. What is open there shows here.',
  checkHeading: 'Check a message',
  checkLabel: 'Message',
  checkHint: 'Paste the text of any message. It stays on this device, and nothing of it is kept.',
  check: 'Check',
  clear: 'Clear',
};
