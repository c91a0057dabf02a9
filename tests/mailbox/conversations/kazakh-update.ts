/** Kazakh: a worried client who has heard nothing for a while and asks how things stand; the answer is begun and not sent. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER } from '../people.ts';

const CLIENT = { name: 'Ерлан Жүнісов', email: 'erlan.zh@tauekspedisia.example' };

export const kazakhUpdate: ConversationDefinition = {
  id: '19a0d4935ee1ba0a',
  name: 'kazakh-update',
  language: 'kk',
  subject: 'Сайттың жайы не болды?',
  messages: [
    {
      from: OWNER,
      to: [CLIENT],
      daysAgo: 19,
      at: '09:20',
      text: `Ерлан мырза, қайырлы күн!

Маршруттар бетінің макеті дайын, сілтемесі: https://preview.saber.example/tau

Енді тапсырыс беру бөліміне кірісемін.`,
      signature: 'Айлин Сабер\nДизайнер',
    },
    {
      from: CLIENT,
      daysAgo: 18,
      at: '07:31',
      text: `Қайырлы күн! Көрдім, өте жақсы. Күтеміз.`,
    },
    {
      from: CLIENT,
      daysAgo: 1,
      at: '10:02',
      text: `Айлин ханым, амансыз ба?

Екі аптадан бері хабарыңыз жоқ қой, алаңдап отырмын. Тапсырыс беру бөлімі қай жерге жетті? Маусым желтоқсанның басында ашылады, соған дейін үлгере аламыз ба? Қысқаша болса да жазып жіберсеңіз екен.`,
      signature: 'Ерлан Жүнісов\n«Тау Экспедиция»',
      quotes: false,
    },
    {
      from: OWNER,
      daysAgo: 0,
      at: '03:30',
      text: `Ерлан мырза, сәлеметсіз бе! Хабар бермегенім үшін кешіріңіз.`,
      quotes: false,
      draft: true,
    },
  ],
};
