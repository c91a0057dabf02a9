/** The words with which mail programs introduce a quote, in the languages they speak. Data, all lower case. */

/** "wrote", as it stands in "On … wrote:". */
export const WROTE: readonly string[] = (
  'wrote|writes|schrieb|a écrit|écrit|escribió|escribio|va escriure|escreveu|ha scritto|scrive|schreef|skrev|' +
  'kirjoitti|kirjutas|írta|ezt írta|napisał|napisała|napisał(a)|pisze|napsal|napsala|napsal(a)|napísal|' +
  'napísala|napísal(a)|a scris|napisao|napisala|napisao je|napisao/la|piše|je napisal|је написао|написа|' +
  'написал|написала|написал(а)|писал|писала|писали|пишет|пише|написав|написала|написав(-ла)|напісаў|rašė|' +
  'parašė|rakstīja|έγραψε|yazdı|yazmış|yazmıştı|yazdi|yazıb|жазды|жазған|жазыпты|jazdy|yozdi|نوشت|نوشته است|' +
  'نوشته|نوشته‌است|نوشته بود|نوشتند|نوشتید|كتب|كتبت|کتب|כתב|כתבה|đã viết|viết|menulis'
).split('|');

/** The same where words are not set apart by spaces. */
export const WROTE_UNSPACED: readonly string[] = '写道|寫道|のメール|書きました|작성|เขียน'.split('|');

/** Here the writer's name follows the verb. */
export const WROTE_BEFORE_NAME: readonly string[] =
  'schrieb|schreef|skrev|escribió|a écrit|napisał(a)|كتب|נכתב|napsal(a)'.split('|');

/** Between rows of dashes: "---------- Forwarded message ----------". */
export const FORWARDED: readonly string[] = (
  'forwarded message|forwarded mail|forwarded email|begin forwarded message|weitergeleitete nachricht|' +
  'weitergeleitete e-mail|anfang der weitergeleiteten nachricht|message transféré|message transmis|' +
  'début du message transféré|début du message réexpédié|courriel transféré|mensaje reenviado|' +
  'inicio del mensaje reenviado|missatge reenviat|mensagem encaminhada|mensagem reencaminhada|' +
  'início da mensagem encaminhada|início da mensagem reencaminhada|messaggio inoltrato|' +
  'inizio messaggio inoltrato|inizio del messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|' +
  'videresendt meddelelse|videresendt besked|start på videresendt besked|videresendt melding|' +
  'start på videresendt melding|vidarebefordrat meddelande|vidarebefordrat mejl|vidarebefordrat brev|' +
  'börja vidarebefordrat meddelande|edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa|' +
  'edastatud kiri|edastatud sõnum|továbbított üzenet|továbbított levél|továbbított levél kezdete|' +
  'przekazana wiadomość|wiadomość przekazana dalej|początek przekazywanej wiadomości|' +
  'wiadomość przesłana dalej|přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa|' +
  'začiatok preposlanej správy|mesaj redirecționat|mesaj redirectionat|mesajul redirecționat|' +
  'începe mesajul redirecționat|mesaj înaintat|proslijeđena poruka|započni proslijeđenu poruku|' +
  'prosleđena poruka|posredovano sporočilo|препратено съобщение|пересылаемое сообщение|пересланное сообщение|' +
  'пересылаемое письмо|пересланное письмо|переадресованное сообщение|начало переадресованного сообщения|' +
  'начало переадресуемого сообщения|начало пересылаемого сообщения|конец пересылаемого сообщения|' +
  'переслане повідомлення|переслано повідомлення|переадресоване повідомлення|пересланий лист|' +
  'початок листа, що пересилається|початок переадресованого повідомлення|iletilen mesaj|iletilmiş mesaj|' +
  'iletilen ileti|yönlendirilmiş ileti|yönlendirilmiş mesaj|yönlendirilen ileti|yönlendirilen mesaj|' +
  'ileti başlangıcı|iletilmiş ileti başlangıcı|iletilen ileti başlangıcı|iletilen e-posta|' +
  'қайта жіберілген хат|қайта жіберілген хабар|қайта жіберілген хабарлама|қайта бағытталған хабар|' +
  'қайта бағытталған хат|бағытталған хабар|жіберілген хат|жіберілген хабарлама|қайта жолданған хат|' +
  'қайта жолданған хабар|қайта жолданған хабарлама|yönləndirilmiş mesaj|پیام هدایت‌شده|پیام هدایت شده|' +
  'پیام فوروارد شده|پیام فوروارد‌شده|پیام فورواردشده|پیام ارسال شده|پیام بازارسال‌شده|پیام بازارسال شده|' +
  'پیام ارجاع شده|نامه هدایت شده|نامه فوروارد شده|ایمیل فوروارد شده|پیام بازفرستاده|پیام بازفرستاده شده|' +
  'شروع پیام هدایت‌شده|شروع پیام هدایت شده|شروع پیام فوروارد شده|شروع پیام بازفرستاده|آغاز پیام هدایت شده|' +
  'آغاز پیام هدایت‌شده|آغاز پیام فوروارد شده|رسالة معاد توجيهها|رسالة مُعاد توجيهها|رسالة محولة|' +
  'הודעה שהועברה|προωθημένο μήνυμα|转发的邮件|轉寄的郵件|转发邮件|メッセージを転送|転送メッセージ|転送されたメッセージ|전달된 메시지|thư được chuyển tiếp|' +
  'pesan terusan|pesan yang diteruskan'
).split('|');

/** Between rows of dashes: "-----Original Message-----". */
export const ORIGINAL: readonly string[] = (
  'original message|original mail|original email|reply message|ursprüngliche nachricht|originalnachricht|' +
  "original-nachricht|message d'origine|message d’origine|message original|mensaje original|" +
  'missatge original|mensagem original|messaggio originale|oorspronkelijk bericht|original besked|' +
  'oprindelig meddelelse|oprindelig besked|oprindelig e-mail|original meddelelse|opprinnelig melding|' +
  'opprinnelig e-post|originalt meddelande|ursprungligt meddelande|ursprungsmeddelande|originalmeddelande|' +
  'alkuperäinen viesti|algne kiri|algne sõnum|eredeti üzenet|oryginalna wiadomość|wiadomość oryginalna|' +
  'původní zpráva|originální zpráva|pôvodná správa|mesaj original|mesajul original|mesaj inițial|' +
  'izvorna poruka|originalna poruka|originalno sporočilo|izvirno sporočilo|оригинално съобщение|' +
  'исходное сообщение|исходное письмо|оригинальное сообщение|оригинал сообщения|первоначальное сообщение|' +
  'вихідне повідомлення|оригінальне повідомлення|початкове повідомлення|orijinal mesaj|özgün ileti|' +
  'orjinal mesaj|orijinal ileti|asıl mesaj|бастапқы хабар|бастапқы хат|бастапқы хабарлама|түпнұсқа хабар|' +
  'түпнұсқа хат|түпнұсқа хабарлама|پیام اصلی|پیام اولیه|نامه اصلی|ایمیل اصلی|الرسالة الأصلية|ההודעה המקורית|' +
  'αρχικό μήνυμα|原始邮件|原始郵件|元のメッセージ|オリジナルメッセージ|원본 메시지|thư gốc|pesan asli|ursprungligt brev'
).split('|');
