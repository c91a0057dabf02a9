/** Turkish: pressure on the price after the offer was accepted, with a promise of future work as bait. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Burak Tezcan', email: 'burak@kozamobilya.example' };

export const discountPressure: ConversationDefinition = {
  id: '19a4d7a2258eb605',
  name: 'discount-pressure',
  language: 'tr',
  subject: 'Fiyat teklifi - Koza Mobilya katalog',
  messages: [
    {
      from: CLIENT,
      daysAgo: 11,
      at: '14:02',
      text: `Merhaba Aylin Hanım,

48 sayfalık bahar kataloğumuz için sizden fiyat almak istiyoruz. Fotoğraflar hazır, metinleri biz yazacağız.`,
      signature: 'Burak Tezcan\nKoza Mobilya',
    },
    {
      from: OWNER,
      daysAgo: 10,
      at: '11:15',
      text: `Merhaba Burak Bey,

48 sayfa için toplam 62.000 TL + KDV öneriyorum. Fiyata şunlar dahil:

- İki farklı kapak önerisi
- Sayfa düzeni ve baskıya hazır dosya
- Üç tur düzeltme

Ödeme yarısı başlangıçta, yarısı teslimde. Uygunsa pazartesi başlayabilirim.`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 8,
      at: '16:48',
      writer: 'iphone',
      text: `Tamamdır, anlaştık. Pazartesi başlayalım.`,
    },
    {
      from: CLIENT,
      daysAgo: 1,
      at: '12:27',
      text: `Aylin Hanım tekrar merhaba,

Patronla konuştum, rakam bizi biraz zorluyor. Piyasada aynı işi yarı fiyatına yapanlar var, bize de 40.000'e bir şeyler ayarlarsınız diye düşünüyoruz. Sonuçta uzun vadeli çalışacağız, önümüzdeki dönem web sitesi de sizde olur.

Bir güzellik yaparsınız artık, sizden haber bekliyorum.`,
      signature: 'Burak Tezcan\nKoza Mobilya',
      quotes: false,
    },
  ],
};
