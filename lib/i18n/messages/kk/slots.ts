/** Short labels of the open slots in a draft, in Kazakh. */
import type { Messages } from '../en/index.ts';

export const slots: Messages['slots'] = {
  remedy: 'не істейсіз',
  'new-date': 'жаңа күн',
  price: 'бағасы',
  hours: 'сағат',
  request: 'не сұрайды',
  'what-i-can-do': 'не істей аласыз',
  'smaller-scope': 'шағын көлем',
  'my-name': 'атыңыз',
};
