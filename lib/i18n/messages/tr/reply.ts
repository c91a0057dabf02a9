/** The reply in Turkish. */
import type { Messages } from '../en/index.ts';

export const reply: Messages['reply'] = {
  heading: 'Yanıtınız',
  choices: 'Yanıt yolları',
  situations: {
    'unhappy-client': 'Gönlünü al',
    'outside-recorded-term': 'Şartı hatırlat',
    'outside-no-term': 'Bedelini söyle',
    'decline-request': 'Geri çevir',
  },
  text: 'Yanıtın metni',
  fillIn: 'Doldurun',
  why: 'Neden böyle yazıldı',
  ownWords: 'Olağan nezaket',
  insert: 'Yanıta ekle',
  copy: 'Kopyala',
  startOver: 'Baştan al',
  open: ({ slots }) => `Hâlâ boş: ${slots}.`,
  fillFirst: 'Doldur',
  insertAnyway: 'Böyle ekle',
  inserted: 'Yanıt kutunuzda. Bir kez daha okuyun; göndermek size kalmış.',
  copied: 'Kopyalandı.',
  copyFailed: 'Tarayıcı kopyalamaya izin vermedi. Metni seçip elle kopyalayın.',
  failures: {
    'other-conversation': 'Şu an başka bir yazışma açık, bu yüzden ekleme yapılmadı. Taslak burada duruyor.',
    'no-reply-button': 'Yanıtla düğmesi bulunamadı, ekleme yapılmadı. Taslak güvende; kopyalayabilirsiniz.',
    'editor-did-not-open': 'Yanıt kutusu açılmadı. Taslak güvende; kopyalayabilirsiniz.',
    'editor-refused': 'Yanıt kutusu metni almadı. Taslak güvende; kopyalayabilirsiniz.',
    'not-verified': 'Metnin kutuya ulaştığı kesin değil. Yanıt kutusuna bakın; taslak burada güvende.',
    'no-page': 'Posta sekmesi yanıt vermiyor. Taslak güvende; kopyalayın, sonra sekmeyi yenileyin.',
  },
};
