/** The popup in Kazakh. */
import type { Messages } from '../en/index.ts';

export const popup: Messages['popup'] = {
  title: 'Бүгін',
  search: 'Клиент іздеу',
  results: 'Клиенттер',
  noResults: ({ query }) => `«${query}» бойынша клиент табылмады.`,
  owed: 'Жауап күтіп жүр',
  asSeen: 'осында көрінгені бойынша',
  noneOwed: 'Сізді ешкім күтіп жүрген жоқ.',
  flags: 'Соңғы белгілер',
  noFlags: 'Ашық белгі жоқ.',
  emptyTitle: 'Бәрі тыныш',
  emptyText: 'Клиент жазса, осыдан көресіз.',
  loading: 'Бір сәт',
  pauseAll: 'Бәрін тоқтату',
  resumeAll: 'Жалғастыру',
  pausedAll: 'Тоқтатылған. Ештеңе оқылмайды.',
  pauseSite: ({ site }) => `Тоқтату: ${site}`,
  resumeSite: ({ site }) => `Жалғастыру: ${site}`,
  answeredElsewhere: ({ name }) => `Басқа жерде жауап бердім: ${name}`,
  wasAnsweredElsewhere: ({ name }) => `Белгіленді: ${name} басқа жерде жауап алды.`,
  noMail: 'Бұл клиенттен осында әлі хат көрінген жоқ.',
  gone: 'Ол хат енді тізімде жоқ.',
  noConsent: 'Әзірге ештеңе оқылмайды.',
  decide: 'Көріп, шешу',
};
