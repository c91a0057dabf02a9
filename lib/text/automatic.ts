/** Whether a mail was written by a machine: newsletters, receipts, no-reply senders, absence notes. Conservative. */
import { isRelayOrList } from './addresses.ts';

/** Only what leaves no doubt: a person's mail taken for a machine's would go unread. */
export function isAutomatic(mail: { subject: string; text: string; address?: string | undefined }): boolean {
  if (mail.address !== undefined && isRelayOrList(mail.address)) return true;
  const subject = mail.subject.slice(0, 300).trim();
  if (ABSENCE_SUBJECT.test(subject) || DELIVERY_SUBJECT.test(subject)) return true;
  const text = mail.text.slice(0, 20_000);
  return UNSUBSCRIBE.test(text) || DO_NOT_REPLY.test(text) || ABSENCE_TEXT.test(text.slice(0, 400));
}

const ABSENCE_SUBJECT =
  /^(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder)|out of (?:the )?office|ooo\b|abwesenheits(?:notiz|nachricht)|automatische antwort|réponse automatique|respuesta automática|otomatik yanıt|otomatik cevap|ofis dışında|автоматический ответ|автоответ|автоматты жауап|پاسخ خودکار)/iu;
const DELIVERY_SUBJECT =
  /^(?:delivery status notification|undeliver(?:ed|able)|mail delivery (?:failed|subsystem)|returned mail|недоставленное сообщение|не доставлено|teslim edilemedi)/iu;
const UNSUBSCRIBE =
  /\b(?:unsubscribe|opt[- ]out of these|manage (?:your )?(?:email )?(?:preferences|subscription)|view (?:this email )?in (?:your )?browser)\b|abonelikten (?:çık|ayrıl)|отписаться от (?:рассылки|писем)|жазылымнан (?:бас тарт|шығ)|لغو (?:اشتراک|عضویت)/iu;
const DO_NOT_REPLY =
  /\b(?:(?:please )?do not reply to this (?:e-?mail|message)|this is an automat(?:ed|ically generated) (?:e-?mail|message|notification|reply)|this (?:e-?mail|message) was sent automatically)\b|bu (?:e-posta|ileti|mesaj)(?:yı|ya|ye|a)? (?:lütfen )?(?:yanıtlamayın|cevaplamayın)|это (?:письмо|сообщение) (?:создано|сформировано|отправлено) автоматически|не отвечайте на это (?:письмо|сообщение)|бұл хат(?:қа|ты)? (?:автоматты|жауап бермеңіз)|(?:لطفا )?به این (?:ایمیل|پیام) پاسخ ندهید|این (?:ایمیل|پیام) به صورت خودکار/iu;
const ABSENCE_TEXT =
  /\b(?:i am|i'm|i’m) (?:currently )?out of (?:the )?office\b|\bi will be out of (?:the )?office (?:from|until)\b|ofis dışındayım|я (?:сейчас )?в отпуске|нахожусь в отпуске|кеңседен тыс|در مرخصی هستم/iu;
