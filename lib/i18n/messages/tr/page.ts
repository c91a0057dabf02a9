/** The few words that stand in the mail page itself, in Turkish. */
import type { Messages } from '../en/index.ts';

export const page: Messages['page'] = {
  sidebar: 'Good Terms',
  open: 'Good Terms’i aç',
  resize: 'Genişliği ayarla',
  reload: 'Good Terms güncellendi. Devam etmek için bu sekmeyi yenileyin.',
  rowMark: ({ count }) => `Bu yazışmada ${count} işaret var`,
};
