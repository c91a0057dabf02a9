/** The browser's own side panel in Kazakh. */
import type { Messages } from '../en/index.ts';

export const panel: Messages['panel'] = {
  open: 'Бүйірлік панельді ашу',
  byHand:
    'Браузердің құралдар тақтасындағы Good Terms белгішесін, содан кейін «Бүйірлік панельді ашу» түймесін басыңыз.',
  noMailTitle: 'Бұл қойындыда пошта жоқ',
  noMailText: 'Поштаңыз ашық қойындыға өтіңіз. Сондағы хат алмасу осында көрінеді.',
  checkHeading: 'Хатты тексеру',
  checkLabel: 'Хат',
  checkHint: 'Кез келген хаттың мәтінін қойыңыз. Ол осы құрылғыда қалады, ештеңесі сақталмайды.',
  check: 'Тексеру',
  clear: 'Тазалау',
};
