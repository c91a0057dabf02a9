/** Short labels of the open slots in a draft, in Turkish. */
import type { Messages } from '../en/index.ts';

export const slots: Messages['slots'] = {
  remedy: 'ne yapacaksınız',
  'new-date': 'yeni tarih',
  price: 'tutar',
  hours: 'saat',
  request: 'istenen',
  'what-i-can-do': 'yapabileceğiniz',
  'smaller-scope': 'daha dar kapsam',
  'my-name': 'adınız',
};
