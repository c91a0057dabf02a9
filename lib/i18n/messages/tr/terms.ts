/** The terms agreed with a client, in Turkish. */
import type { Messages } from '../en/index.ts';

export const terms: Messages['terms'] = {
  heading: 'Şartlar',
  of: ({ name }) => `Şartlar: ${name}`,
  none: 'Kayıtlı şart yok. Bir tane olursa yanıtlar ona dayanabilir.',
  kinds: {
    deliverables: 'Teslim edilecekler',
    exclusions: 'Dahil olmayanlar',
    'revision-rounds': 'Düzeltme turu',
    hours: 'Saat',
    fee: 'Ücret',
    'payment-days': 'Ödeme süresi (gün)',
    notice: 'İhbar süresi (gün)',
  },
  kind: 'Tür',
  text: 'Ne kararlaştırıldı',
  textHint: 'Kendi sözlerinizle, tek cümle',
  agreedOn: 'Tarih',
  quantity: 'Kaç',
  amount: 'Tutar',
  currency: 'Para birimi',
  add: 'Şart ekle',
  useSelected: 'Seçili sözleri al',
  selectHint: 'Ya da yukarıdaki iletide sözleri seçin.',
  added: 'Şart kayda geçti.',
  invalid: 'Ekleme yapılmadı. Cümleyi ve tarihi gözden geçirin.',
  noClient: 'Bu müşteri artık kayıtta değil. Ekleme yapılmadı.',
  agreed: ({ day }) => `${day} tarihli`,
  ended: ({ day }) => `bitiş: ${day}`,
};
