/** Turkish: forty-four short messages about one shop, most of them folded away behind the bar. */
import type { ConversationDefinition, MessageDefinition } from '../model.ts';
import { OWNER, OWNER_SIGNATURE } from '../people.ts';

const CLIENT = { name: 'Zeynep Yalın', email: 'zeynep@yalinseramik.example' };

/** The client's line and the user's answer, day by day. */
const EXCHANGES: readonly (readonly [string, string])[] = [
  ['Merhaba, ürün fotoğraflarını yükledim.', 'Teşekkürler, akşama yerleştiriyorum.'],
  ['Mavi kâsenin adı yanlış yazılmış.', 'Düzelttim, şimdi doğru görünüyor.'],
  ['Kargo ücretini 60 TL yapabilir miyiz?', 'Yaptım, sepette de kontrol ettim.'],
  ['Telefonda menü çok küçük sanki.', 'Haklısınız, yazıyı bir boy büyüttüm.'],
  ['Hakkımızda metni ekte.', 'Sayfaya aldım, bir göz atar mısınız?'],
  ['Baktım, ikinci paragraf çıksın.', 'Çıkardım.'],
  ['Fincan takımı tükendi, gizleyebilir miyiz?', 'Gizledim, stok gelince açarız.'],
  ['İndirim kodu bayramda da çalışsın.', 'Tarihini uzattım.'],
  [
    'Bir müşteri ödemede hata almış.',
    'Bankanın sayfasından kaynaklanmış, kayıtlarda görünüyor; tekrar denesin lütfen.',
  ],
  ['Denedi, oldu. Sağ olun.', 'Sevindim.'],
  ['Yeni koleksiyonun adı "Kıyı".', 'Güzel bir ad, başlığı hazırlıyorum.'],
  ['Kapak fotoğrafı bu olsun.', 'Kırpıp yerleştirdim.'],
  ['Instagram bağlantısı eski hesaba gidiyor.', 'Yenisiyle değiştirdim.'],
  ['İade koşullarını güncelledik, ekte.', 'Yayına aldım.'],
  ['Fiyatlar pazartesi değişecek.', 'Listeyi gönderirseniz pazar akşamı girerim.'],
  ['Liste ekte.', 'Aldım, pazartesi sabahı yeni fiyatlar yayında olur.'],
  ['Yeni fiyatlar görünüyor, harika.', 'Ne güzel, kolay gelsin.'],
  ['Kuponlar toplu girilebiliyor mu?', 'Evet, panelde "içe aktar" düğmesi var.'],
  ['Buldum, teşekkürler.', 'Rica ederim.'],
  ['Vazo sayfasında iki kere aynı resim var.', 'Birini kaldırdım.'],
  ['Bültene kayıt formu nereye düşüyor?', 'Sizin adresinize geliyor, gereksiz klasörüne de bakın.'],
];

const LAST: MessageDefinition = {
  from: CLIENT,
  daysAgo: 0,
  at: '07:40',
  text: `Aylin Hanım günaydın,

Bülten formunu gördüm, oradaymış. Yıl sonu için hediye paketi seçeneği eklemek istiyoruz; bunun için ayrı bir teklif hazırlayabilir misiniz? Acelesi yok, bu ay içinde olsa yeter.`,
  signature: 'Zeynep Yalın\nYalın Seramik',
};

export const longThread: ConversationDefinition = {
  id: '199c11d86a7be20e',
  name: 'long-thread',
  language: 'tr',
  subject: 'Yalın Seramik dükkân güncellemeleri',
  messages: [...EXCHANGES.flatMap(exchange), answer(1, '16:30', 'Bu hafta başka değişiklik var mı?'), LAST],
};

function exchange([theirs, mine]: readonly [string, string], index: number): MessageDefinition[] {
  const daysAgo = 2 * (EXCHANGES.length - index) + 2;
  return [{ from: CLIENT, daysAgo, at: '08:30', writer: 'iphone', text: theirs }, answer(daysAgo, '17:05', mine)];
}

function answer(daysAgo: number, at: string, text: string): MessageDefinition {
  return { from: OWNER, to: [CLIENT], daysAgo, at, text, signature: OWNER_SIGNATURE };
}
