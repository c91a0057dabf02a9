/** The browser's own side panel in Turkish. */
import type { Messages } from '../en/index.ts';

export const panel: Messages['panel'] = {
  open: 'Yan paneli aç',
  byHand: 'Tarayıcının araç çubuğundaki Good Terms simgesine, sonra “Yan paneli aç” düğmesine tıklayın.',
  noMailTitle: 'Bu sekmede posta yok',
  noMailText: 'Postanızın bulunduğu sekmeye geçin. Orada açık olan yazışma burada görünür.',
  checkHeading: 'Bir iletiyi denetleyin',
  checkLabel: 'İleti',
  checkHint: 'Herhangi bir iletinin metnini yapıştırın. Metin bu cihazdan çıkmaz ve saklanmaz.',
  check: 'Denetle',
  clear: 'Temizle',
};
