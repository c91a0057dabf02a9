/** The sidebar in Kazakh: its frame, who the mail is from, and what is in it. */
import type { Messages } from '../en/index.ts';

export const sidebar: Messages['sidebar'] = {
  close: 'Бүйір тақтаны жабу',
  loading: 'Хат алмасу оқылып жатыр',
  emptyTitle: 'Хат алмасуды ашыңыз',
  emptyText: 'Кімнен келгенін, сізден не сұрайтынын және жауапты неден бастауға болатынын осыдан көресіз.',
  failed: 'Болмады. Ештеңе өзгерген жоқ; тағы бір рет көріңіз.',
};

export const who: Messages['who'] = {
  heading: 'Кімнен',
  status: {
    prospect: 'Ықтимал клиент',
    active: 'Тұрақты клиент',
    past: 'Бұрынғы клиент',
    parting: 'Қоштасып жатыр',
    parted: 'Қоштасқан',
  },
  since: ({ month }) => `${month} айынан бері`,
  mood: ({ count }) => (count === 1 ? 'Соңғы хат' : `Соңғы ${count} хат`),
  moods: { warm: 'жылы', even: 'бірқалыпты', strained: 'шиеленісті' },
  moodOf: ({ when, mood }) => `${when}: ${mood}`,
  undated: 'күні белгісіз',
  newSender: 'Әзірге клиент емес',
  add: 'Клиентке қосу',
  addTo: ({ name }) => `Мына клиентке қосу: ${name}`,
  likely: ({ name }) => `${name} да осы доменнен жазады.`,
  notAClient: 'Клиент емес',
  name: 'Аты-жөні',
  organisation: 'Ұйым',
  organisationHint: 'Болса',
  save: 'Клиентті қосу',
  added: ({ name }) => `${name} енді клиентіңіз.`,
  addedTo: ({ name }) => `Қосылды: ${name}.`,
  addressTaken: 'Бұл мекенжай басқа клиентке тіркелген. Ештеңе өзгерген жоқ.',
  invalid: 'Ештеңе қосылмады. Атын жазып, қайта көріңіз.',
  listedNotClient: ({ address }) => `${address} «клиент емес» тізіміңізде тұр.`,
  withoutAddress: ({ count }) => `${count} хатта мекенжай көрінбейді, сондықтан жіберушісі белгісіз.`,
};

export const mail: Messages['mail'] = {
  heading: 'Осы хатта',
  flags: ({ count }) => `${count} белгі`,
  nothing: 'Назар аударарлық ештеңе жоқ. Осы күйінде жауап беруге болады.',
  youAnswered: ({ when }) => `Соңғы жазған өзіңіз: ${when}.`,
  you: 'Сіз',
  notAProblem: 'Оқасы жоқ',
  dismiss: 'Алып қою',
  wasDismissed: 'Алып қойылды',
  wasNotAProblem: 'Оқасы жоқ',
  setAside: 'Шетке қойылды.',
  back: 'Белгі қайтарылды.',
  inSubject: 'Тақырыпта',
  readMessage: 'Хаттың толық мәтіні',
  noNewText: 'Өз сөзі жоқ, тек дәйексөз.',
  earlier: ({ count }) => `Тағы ${count} хат`,
  clipped: 'Пошта сайты бұл хаттың басын ғана көрсетеді.',
  notOpened: ({ count }) => `Поштада ${count} хат жабық тұр, олар оқылған жоқ.`,
  leftOut: ({ count }) => `Хат алмасу тым ұзын: ескі ${count} хат алынбай қалды.`,
  outsideTerm: ({ term, day }) => `${day} күнгі келісім: «${term}»`,
  noTerm: 'Бұл туралы жазылған келісім жоқ.',
};
