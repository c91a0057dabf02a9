/** The desk in Kazakh: settings and the self-check. */
import type { Messages } from '../en/index.ts';

export const desk: Messages['desk'] = {
  title: 'Үстел',
  navigation: 'Үстел бөлімдері',
  settings: 'Баптаулар',
  selfCheck: 'Өзін-өзі тексеру',
};

export const settings: Messages['settings'] = {
  language: 'Тіл',
  languageHint: 'Good Terms тілі. Жауаптар келген хаттың тілінде жазылады.',
  followBrowser: 'Браузердегідей',
  ownName: 'Атыңыз',
  ownNameHint:
    'Хат соңына қалай жазсаңыз, солай. Ұсынылған жауаптар осы атпен аяқталады; бос болса, өзіңізден сұралады.',
  save: 'Сақтау',
  own: 'Мекенжайларыңыз',
  ownHint: 'Осы мекенжайлардан келген хат сіздікі. Хат жазатын әр мекенжайыңыз бен бүркеншік атыңызды қосыңыз.',
  ownAdd: 'Мекенжай қосу',
  ownInvalid: 'Бұл мекенжайға ұқсамайды.',
  ownNone: 'Әзірге жоқ. Кірген мекенжайыңыз онсыз да белгілі.',
  add: 'Қосу',
  removeAddress: ({ address }) => `Алып тастау: ${address}`,
  notClients: 'Клиент еместер',
  notClientsHint: 'Бұлардан келген хатқа назар салынбайды. Қайта сұралуы үшін алып тастаңыз.',
  notClientsNone: 'Тізім бос.',
  pause: 'Тоқтату',
  pauseHint: 'Тоқтап тұрғанда ештеңе оқылмайды, белгі қойылмайды. Жазылғаны сақталады.',
  pauseAll: 'Бәрін тоқтату',
  pauseSite: ({ site }) => `Тоқтату: ${site}`,
  consent: 'Келісім',
  consentGiven: ({ day }) => `Хаттарыңыздың осы құрылғыда оқылуына келіскен күніңіз: ${day}.`,
  consentNone: 'Хаттарыңызды оқуға келісім бермедіңіз. Ештеңе оқылмайды.',
  withdraw: 'Келісімді қайтарып алу',
  decide: 'Көріп, шешу',
  withdrawn: 'Келісім қайтарып алынды. Енді ештеңе оқылмайды. Жазылғаны өзіңіз өшіргенше сақталады.',
  saved: 'Сақталды.',
  addressRemoved: ({ address }) => `${address} алып тасталды.`,
};

export const selfCheck: Messages['selfCheck'] = {
  intro:
    'Good Terms ашық хат алмасудың әр бөлігін қалай табады. Сайттар өзгереді; мұнда не әлі жұмыс істейтіні көрінеді.',
  refresh: 'Қайта тексеру',
  noTabs: 'Ашық пошта қойындысы жоқ. Хат алмасуды ашып, қайта тексеріңіз.',
  noAnswer: 'Бұл қойынды жауап бермейді. Қайта жүктеп, тағы тексеріңіз.',
  tab: ({ site, number }) => `${site}, ${number}-қойынды`,
  readings: {
    none: 'Онда хат алмасу ашылмаған.',
    loading: 'Онда хат алмасу ашылып жатыр.',
    blocked: 'Оның беті оқылмайды.',
    open: 'Онда хат алмасу ашық.',
  },
  field: 'Бөлігі',
  strategy: 'Табылу жолы',
  certainty: 'Сенімділігі',
  sure: { sure: 'Анық', likely: 'Ықтимал', guess: 'Болжам' },
  notFound: 'Табылмады',
  missedBefore: ({ strategies }) => `Нәтиже бермегені: ${strategies}`,
  copyStructure: 'Бет құрылымын көшіру',
  structureHint: 'Хабарламаға арналған тегтер мен бірнеше атрибут. Ішінде ешкімнің хатынан бір сөз де жоқ.',
  structureCopied: 'Құрылым көшірілді.',
  copyFailed: 'Браузер көшіруге рұқсат бермеді. Осы бетті басып, қайта көріңіз.',
};
