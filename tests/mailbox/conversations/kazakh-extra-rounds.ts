/** Kazakh: a fourth round of changes where two were agreed, in a polite tone. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER } from '../people.ts';

const CLIENT = { name: 'Айгерім Сәрсенова', email: 'aigerim@samalfood.example' };
const SIGNATURE = 'Құрметпен,\nАйгерім Сәрсенова\n«Самал Фуд» ЖШС';

export const kazakhExtraRounds: ConversationDefinition = {
  id: '19a1f86e3caa9109',
  name: 'kazakh-extra-rounds',
  language: 'kk',
  subject: 'Қымыз қаптамасының дизайны',
  unread: true,
  messages: [
    {
      from: CLIENT,
      daysAgo: 28,
      at: '06:40',
      writer: 'yandex',
      text: `Сәлеметсіз бе, Айлин ханым!

Бізге қымыздың жаңа қаптамасына дизайн керек еді. Бағасы мен мерзімін айтып жіберсеңіз.`,
      signature: SIGNATURE,
    },
    {
      from: OWNER,
      daysAgo: 27,
      at: '08:05',
      text: `Сәлеметсіз бе, Айгерім ханым!

Қаптаманың дизайны 320 000 теңге болады, мерзімі — үш апта. Бұған екі рет түзету енгізу кіреді, одан артық түзету бөлек есептеледі.

Келісетін болсаңыз, дүйсенбіден бастаймын.`,
      signature: 'Айлин Сабер\nДизайнер',
    },
    {
      from: CLIENT,
      daysAgo: 26,
      at: '05:12',
      writer: 'yandex',
      text: `Жарайды, келістік. Рақмет!`,
    },
    {
      from: OWNER,
      daysAgo: 4,
      at: '12:30',
      text: `Айгерім ханым, екінші түзетуден кейінгі нұсқаны жіберіп отырмын: жазуы үлкейді, түсі де сіз айтқандай ашық көк болды.`,
      signature: 'Айлин Сабер\nДизайнер',
      attachments: ['kymyz-v3.pdf'],
    },
    {
      from: CLIENT,
      daysAgo: 0,
      at: '04:45',
      writer: 'yandex',
      text: `Айлин ханым, көп рақмет, әдемі шығыпты!

Директорымыз қарап еді, тағы бірнеше нұсқа көргісі келеді. Түсін қайта жасылға ауыстырып, жылқының суретін де басқаша салып көрсеңіз қайтеді? Ұсақ-түйек қой, көп уақытыңызды алмас. Сонымен бірге сол суретпен екі-үш баннер де жасап жібере салсаңыз.`,
      signature: SIGNATURE,
    },
  ],
};
