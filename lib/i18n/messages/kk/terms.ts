/** The terms agreed with a client, in Kazakh. */
import type { Messages } from '../en/index.ts';

export const terms: Messages['terms'] = {
  heading: 'Шарттар',
  of: ({ name }) => `Шарттар: ${name}`,
  none: 'Жазылған шарт жоқ. Болса, жауап соған сүйене алады.',
  kinds: {
    deliverables: 'Тапсырылатын жұмыс',
    exclusions: 'Кірмейтіні',
    'revision-rounds': 'Түзету саны',
    hours: 'Сағат',
    fee: 'Ақы',
    'payment-days': 'Төлеу мерзімі (күн)',
    notice: 'Ескерту мерзімі (күн)',
  },
  kind: 'Түрі',
  text: 'Не келісілді',
  textHint: 'Өз сөзіңізбен, бір сөйлеммен',
  agreedOn: 'Келісілген күні',
  quantity: 'Нешеу',
  amount: 'Сомасы',
  currency: 'Валютасы',
  add: 'Шарт қосу',
  useSelected: 'Белгіленген сөзді алу',
  selectHint: 'Немесе жоғарыдағы хаттан сөз белгілеңіз.',
  added: 'Шарт жазылды.',
  invalid: 'Ештеңе қосылмады. Сөйлем мен күнді тексеріңіз.',
  noClient: 'Бұл клиент енді тізімде жоқ. Ештеңе қосылмады.',
  agreed: ({ day }) => `${day} күні келісілген`,
  ended: ({ day }) => `${day} күніне дейін`,
};
