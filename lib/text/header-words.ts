/** The labels of the header block above a quoted or forwarded mail, by what they name. Data, all lower case. */
import { foldWords } from './line-key.ts';

export type HeaderLabel = 'from' | 'date' | 'to' | 'subject' | 'other';

const LABELS: Readonly<Record<HeaderLabel, string>> = {
  from:
    'from|von|de|da|van|fra|från|lähettäjä|saatja|kellelt|feladó|od|nadawca|odesílatel|odosielateľ|de la|expéditeur|remitente|remetente|mittente|' +
    'afzender|avsändare|afsender|avsender|šalje|pošiljatelj|šiljalac|iš|siuntėjas|sūtītājs|no|от|от кого|отправитель|автор|від|від кого|відправник|ад|подател|' +
    'kimden|gönderen|gonderen|kimdən|göndərən|кімнен|жіберуші|жолдаушы|жіберген|жолдаған|kimnen|από|מאת|من|من قبل|از|از طرف|فرستنده|ارسال کننده|ارسال‌کننده|المرسل|发件人|寄件者|寄件人|差出人|送信元|送信者|보낸 사람|보낸사람|발신|từ|dari|จาก',
  date:
    'date|sent|sent at|on|datum|gesendet|gesendet am|envoyé|envoyé le|date d’envoi|fecha|enviado|enviado el|enviada|enviado em|enviada em|data|inviato|inviato il|data d’invio|verzonden|verzonden op|' +
    'dato|sendt|skickat|lähetetty|päivämäärä|päiväys|pvm|saadetud|kuupäev|dátum|elküldve|küldve|küldés dátuma|wysłano|wysłane|odesláno|odoslané|odoslaná|poslano|poslané|trimis|trimis la|trimisă|dată|' +
    'issiųsta|išsiųsta|nosūtīts|datums|дата|отправлено|отправлена|дата отправки|надіслано|відправлено|дата надсилання|изпратено|tarih|gönderildi|gönderme tarihi|gönderilme tarihi|gönderilen|gönderim|gönderim tarihi|göndərilib|tarix|' +
    'күні|жіберілген|жіберілді|жіберілген күні|жіберілген уақыты|жөнелтілген|жолданған|мерзімі|уақыты|kuni|ημερομηνία|στάλθηκε|תאריך|נשלח|التاريخ|تاريخ|تاريخ الإرسال|تم الإرسال|أرسلت|تاریخ|تاریخ ارسال|زمان ارسال|ارسال شده|ارسال‌شده|ارسال شد|فرستاده شده|فرستاده‌شده|زمان|ارسال|' +
    '发送时间|日期|已发送|寄件日期|傳送時間|日付|送信日時|보낸 날짜|날짜|ngày|đã gửi|tanggal|dikirim|terkirim|วันที่|ส่ง',
  to:
    'to|an|à|a|para|per|aan|til|till|vastaanottaja|saaja|kellele|címzett|do|komu|pre|za|prima|primatelj|către|destinatar|destinatario|destinatário|destinataire|ontvanger|modtager|mottagare|kam|' +
    'кому|получатель|до|одержувач|до кого|kime|alıcı|kimə|кімге|алушы|қабылдаушы|kimge|προς|אל|إلى|الى|المستلم|به|گیرنده|برای|收件人|收件者|宛先|送信先|받는 사람|받는사람|수신|đến|tới|kepada|ke|untuk|ถึง',
  subject:
    'subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|otsikko|teema|tárgy|temat|předmět|predmet|zadeva|subiect|assumpte|' +
    'тема|относно|тақырып|тақырыбы|тақырыпы|taqyryp|taqyryby|konu|mövzu|θέμα|נושא|הנושא|الموضوع|الموضوع هو|موضوع|عنوان|主题|主旨|主題|件名|제목|chủ đề|tiêu đề|subjek|perihal|judul|เรื่อง|tema|temats|aiheena',
  other:
    'cc|bcc|cci|cco|ccn|kopie|kopio|kopia|kopi|kopija|koopia|másolat|copia|cópia|copie|копия|копія|скрытая копия|көшірме|көшірмесі|көшірмесіне|bilgi|gizli|dw|udw|reply-to|reply to|antwort an|répondre à|responder a|rispondi a|svar til|svara till|yanıtla|yanıt|ответить|кому ответить|importance|priority|priorität|importancia|önem|важность|attachments|anlagen|anhänge|вложения|ekler|' +
    'رونوشت|نسخه|پاسخ به|نسخة|نسخة إلى|עותק|העתק|抄送|副本|抄本|답장|참조|κοιν|κοινοποίηση|sao lưu|tembusan|สำเนา|organization|message-id|resent-from|mailed-by|list-id|folder|bijlagen|vedhæftede filer|bilagor',
};

const KIND_BY_LABEL = new Map<string, HeaderLabel>();
for (const kind of ['other', 'to', 'subject', 'date', 'from'] as const) {
  for (const label of LABELS[kind].split('|')) KIND_BY_LABEL.set(foldWords(label), kind);
}

export function headerLabelOf(label: string): HeaderLabel | undefined {
  return KIND_BY_LABEL.get(foldWords(label.trim()));
}
