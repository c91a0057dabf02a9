/** What failed, what is safe, and what to do next, in Kazakh. */
import type { Messages } from '../en/index.ts';

export const failures: Messages['failures'] = {
  'record-full': {
    title: 'Сақтайтын орын қалмады',
    text: 'Жазылғаны аман, поштаңыз бұрынғыдай жұмыс істейді. Құрылғыдан орын босатып, қайта көріңіз.',
  },
  'record-outdated': {
    title: 'Good Terms жаңартылды',
    text: 'Жазылғаны аман. Жалғастыру үшін бетті қайта жүктеңіз.',
  },
  'record-unavailable': {
    title: 'Жазбалар ашылмады',
    text: 'Браузер әзірге рұқсат бермей тұр; поштаңыз бұрынғыдай жұмыс істейді. Браузерді жауып, қайта ашып көріңіз.',
  },
  'no-answer': {
    title: 'Good Terms жауап бермей тұр',
    text: 'Ештеңе жоғалған жоқ, поштаңыз бұрынғыдай жұмыс істейді. Қайталап көріңіз немесе бетті қайта жүктеңіз.',
  },
};
