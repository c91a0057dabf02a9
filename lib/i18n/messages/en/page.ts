/** The few words that stand in the mail page itself. */
import { plural } from '../../plural.ts';

export const page = {
  sidebar: 'Good Terms',
  open: 'Open Good Terms',
  resize: 'Resize',
  reload: 'Good Terms was updated. Reload this tab to go on.',
  rowMark: ({ count }: { count: number }) =>
    plural('en', count, { one: '1 flag in this conversation', other: `${count} flags in this conversation` }),
};
