/** Turkish: a complaint wrapped in thanks; the client is let down by the delivery and does not want to say so. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Selin Karaca', email: 'selin.karaca@lodosmimarlik.example' };
const SIGNATURE = 'Selin Karaca\nLodos Mimarlık | Proje Koordinatörü';

export const complaintInThanks: ConversationDefinition = {
  id: '19a801b7c93d5e02',
  name: 'complaint-in-thanks',
  language: 'tr',
  subject: 'Portfolyo sayfaları hakkında',
  unread: true,
  messages: [
    {
      from: CLIENT,
      daysAgo: 16,
      at: '11:20',
      writer: 'outlook',
      text: `Aylin Hanım merhaba,

Portfolyo sayfaları için hazırladığınız teklifi ekipçe konuştuk, başlayabiliriz. Altı projeyi ekteki klasörde bulabilirsiniz.

Kolay gelsin.`,
      signature: SIGNATURE,
      attachments: ['projeler.pdf'],
    },
    {
      from: OWNER,
      daysAgo: 3,
      at: '17:45',
      text: `Selin Hanım merhaba,

Altı projenin sayfaları hazır: https://preview.saber.example/lodos

Fotoğrafları yüksek çözünürlükte kullandım, metinlere dokunmadım. Bakıp aklınıza takılanları yazarsanız hafta içinde tamamlarım.`,
      signature: OWNER_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 0,
      at: '09:05',
      writer: 'outlook',
      text: `Aylin Hanım merhaba,

Emeğiniz için çok teşekkür ederiz, gerçekten uğraştığınız belli. Yalnız dürüst olmam gerekirse sayfaları açınca biraz hayal kırıklığı yaşadık. Konuştuğumuz sade havayı pek göremedik, fotoğraflar da telefonda kırpılıyor; Mert Bey "bu bizim işimize benzemiyor" dedi.

Siz bizden iyi bilirsiniz tabii, ama bu haliyle müşteriye göstermeye çekiniyoruz. Tekrar bakma şansınız olur mu?

Elinize sağlık.`,
      signature: SIGNATURE,
    },
  ],
};
