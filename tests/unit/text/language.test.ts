/** The language of short mails, as people really type them. */

import { expect, test } from 'vitest';
import { identifyLanguage } from '#lib/text/language.ts';

test.each([
  ['Could you send me the final files by Friday? Thanks!', 'en'],
  ['Thanks!', 'en'],
  ['Dosyaları cuma gününe kadar gönderebilir misiniz? Teşekkürler', 'tr'],
  ['Merhaba, dosyalari cuma gunune kadar gonderebilir misiniz? Tesekkurler', 'tr'],
  ['Fiyat cok yuksek, biraz indirim olur mu?', 'tr'],
  ['سلام، لطفا فایل نهایی را تا جمعه بفرستید. ممنون', 'fa'],
  ['سلام لطفا فايل نهايي را براي من ارسال كنيد', 'fa'],
  ['مرحبا، هل يمكنك إرسال الملفات النهائية قبل يوم الجمعة؟ شكرا', 'other'],
  ['براہ کرم مجھے فائل بھیج دیں، آپ کا شکریہ، یہ ضروری ہے', 'other'],
  ['Сәлеметсіз бе, соңғы файлдарды жұмаға дейін жібере аласыз ба? Рахмет', 'kk'],
  ['Рахмет, бари жаксы болды, логотип унады, енди сайтты бастайык', 'kk'],
  ['Sálemetsiz be, sońǵy faildardy jumaǵa deiin jibere alasyz ba? Rahmet', 'kk'],
  ['Пришлите, пожалуйста, финальные файлы до пятницы. Спасибо!', 'ru'],
  ['Надішліть, будь ласка, фінальні файли до п’ятниці. Дякую, це дуже важливо для нас!', 'other'],
  ['Könnten Sie mir bitte die Dateien bis Freitag schicken? Danke und viele Grüße', 'other'],
  ['Pourriez-vous m’envoyer les fichiers avant vendredi ? Merci beaucoup', 'other'],
  ['请在周五之前把文件发给我', 'other'],
  ['👍', 'unknown'],
  ['12.05.2026', 'unknown'],
  ['', 'unknown'],
  ['https://x.example/a/very/long/link', 'unknown'],
])('%s', (text, expected) => expect(identifyLanguage(text)).toBe(expected));
