/** The popup in Turkish. */
import type { Messages } from '../en/index.ts';

export const popup: Messages['popup'] = {
  title: 'Bugün',
  search: 'Müşteri ara',
  results: 'Müşteriler',
  noResults: ({ query }) => `“${query}” ile eşleşen müşteri yok.`,
  owed: 'Yanıtınızı bekleyenler',
  asSeen: 'burada görülene göre',
  noneOwed: 'Sizi bekleyen kimse yok.',
  flags: 'Son işaretler',
  noFlags: 'Açık işaret yok.',
  emptyTitle: 'Her şey sakin',
  emptyText: 'Bir müşteriniz yazınca burada görünür.',
  loading: 'Bir saniye',
  pauseAll: 'Tümünü duraklat',
  resumeAll: 'Sürdür',
  pausedAll: 'Duraklatıldı. Hiçbir şey okunmuyor.',
  pauseSite: ({ site }) => `Duraklat: ${site}`,
  resumeSite: ({ site }) => `Sürdür: ${site}`,
  answeredElsewhere: ({ name }) => `Başka yerden yanıtladım: ${name}`,
  wasAnsweredElsewhere: ({ name }) => `Not edildi: ${name} başka yerden yanıtlandı.`,
  noMail: 'Bu müşteriden burada henüz bir posta görülmedi.',
  gone: 'Bu ileti artık kayıtta yok.',
  noConsent: 'Henüz hiçbir şey okunmuyor.',
  decide: 'Gör ve karar ver',
};
