/** The few words that stand in the mail page itself, in Kazakh. */
import type { Messages } from '../en/index.ts';

export const page: Messages['page'] = {
  sidebar: 'Good Terms',
  open: 'Good Terms ашу',
  resize: 'Енін өзгерту',
  reload: 'Good Terms жаңартылды. Жалғастыру үшін осы қойындыны қайта жүктеңіз.',
  rowMark: ({ count }) => `Бұл хат алмасуда ${count} белгі бар`,
};
