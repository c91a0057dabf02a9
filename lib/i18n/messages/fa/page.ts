/** The few words that stand in the mail page itself, in Persian. */
import { formatFor } from '../../format.ts';
import type { Messages } from '../en/index.ts';

const { number } = formatFor('fa');

export const page: Messages['page'] = {
  sidebar: 'Good Terms',
  open: 'باز کردن Good Terms',
  resize: 'تغییر اندازه',
  reload: 'Good Terms به‌روز شد. برای ادامه، این زبانه را دوباره بار کنید.',
  rowMark: ({ count }) => `${number(count)} نشانه در این گفت‌وگو`,
};
