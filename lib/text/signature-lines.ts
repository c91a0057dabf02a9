/** Where the signature begins in a stretch of somebody's own words; only what is surely one. */
import { beforeDisclaimer, contactsBelowName } from './closing-lines.ts';
import { isRule } from './quote-markers.ts';

const MAX_SIGNATURE_LINES = 25;
const MAX_CONTACT_LINES = 12;
const MAX_CONTACT_LINE = 100;

/** The index of the signature's first line within the stretch; its length where there is none. */
export function signatureStart(keys: readonly string[]): number {
  let end = trimmedLength(keys, keys.length);
  end = trimmedLength(keys, beforeDisclaimer(keys, end));
  end = delimiterAbove(keys, end) ?? end;
  end = ruleAboveContacts(keys, end) ?? end;
  end = trimmedLength(keys, beforeSentFrom(keys, end));
  return contactsBelowName(keys, end, isContact) ?? end;
}

/** The uppermost "--" with no more below it than a signature may have. */
function delimiterAbove(keys: readonly string[], end: number): number | undefined {
  let found: number | undefined;
  let filled = 0;
  for (let index = end - 1; index >= 0 && filled <= MAX_SIGNATURE_LINES; index--) {
    const key = keys[index] ?? '';
    if (isDelimiter(key)) found = index;
    if (key !== '') filled++;
  }
  return found;
}

/** The uppermost drawn line with nothing but a short block of contact details below it. */
function ruleAboveContacts(keys: readonly string[], end: number): number | undefined {
  let found: number | undefined;
  let filled = 0;
  let hasContact = false;
  for (let index = end - 1; index >= 0 && filled <= MAX_CONTACT_LINES; index--) {
    const key = keys[index] ?? '';
    if (key.length > MAX_CONTACT_LINE) break;
    if (isRule(key)) {
      if (hasContact) found = index;
    } else if (key !== '') {
      filled++;
      hasContact ||= isContact(key) || isSentFrom(key);
    }
  }
  return found;
}

/** The conventional "-- ", and the single long dash of phones. */
function isDelimiter(key: string): boolean {
  return /^(?:--|—|–|__)$/.test(key);
}

function beforeSentFrom(keys: readonly string[], from: number): number {
  let end = trimmedLength(keys, from);
  while (end > 0 && isSentFrom(keys[end - 1] ?? '')) end = trimmedLength(keys, end - 1);
  return end === trimmedLength(keys, from) ? from : end;
}

function trimmedLength(keys: readonly string[], from: number): number {
  let end = from;
  while (end > 0 && (keys[end - 1] ?? '') === '') end--;
  return end;
}

/** A line with a telephone number, an address or a web site. */
export function isContact(key: string): boolean {
  return /(?:\+|\b0)[\d\s().-]{7,20}\d|[^\s@]@[^\s@]+\.\w|\bwww\.|https?:\/\//.test(key);
}

const SENT_FROM =
  /^(?:sent (?:from|via|with)|get outlook for|gesendet (?:von|mit|über)|von meinem (?:\S+ ){1,4}gesendet|diese nachricht wurde von|envoyé (?:de|depuis|à partir|avec|par)|obtenez outlook|enviado (?:desde|de|do|da|a partir|con|com)|enviada (?:do|de)|obtener outlook|obter o outlook|inviato (?:da|con)|ottieni outlook|scarica outlook|verzonden (?:vanaf|met|via|vanuit)|verstuurd vanaf|outlook voor|skickat från|skickas från|hämta outlook|sendt fra|hent outlook|få outlook|lähetetty|hanki outlook|wysłan[eoy] (?:z|ze|przez)|pobierz|odesláno z|odoslané z|získat outlook|trimis (?:de|din)|poslano (?:s|z|sa)|отправлено (?:с|со|из|через|от)|отправлена? (?:с|из)|скачать outlook|загрузить outlook|получить outlook|надіслано (?:з|із|через)|відправлено (?:з|із)|завантажити outlook|ارسال[ ‌]شده (?:از|توسط|با)|فرستاده[ ‌]شده (?:از|با|توسط)|ارسال از|فرستاده از|أرسلت من|أُرسلت من|تم الإرسال من|נשלח מ|発自|发自|從我的)/iu;
const FROM_SENT =
  /(?:gönderildi|gönderilmiştir|gönderdim|edinin|indirin|yükleyin|жіберілді|жіберілген|жолданды|жіберемін|ارسال شد|ارسال شده|ارسال شده است|فرستاده شد|فرستاده شده|فرستاده شده است|دریافت کنید|دریافت کنید|から送信|에서 보냄|gesendet|göndərilib)[.!]?$/iu;
const DEVICE =
  /iphone|ipad|ipod|android|samsung|galaxy|xiaomi|redmi|huawei|honor|oppo|realme|pixel|nokia|blackberry|windows|outlook|gmail|mail|yahoo|yandex|яндекс|почт|смартфон|айфон|телефон|telefon|phone|mobil|мобильн|ұялы|құрылғы|آیفون|گوشی|موبایل|تلفن|اندروید|سامسونگ|گلکسی|آیپد|ایمیل|جیمیل|اوتلوک|یاهو/iu;
const LINK_IN_BRACKETS = /\s?[<([](?:https?:|mailto:)[^\s<>()[\]]{1,250}[>)\]]/gi;

/** What mail programs and virus scanners add of themselves. */
const ADVERTISEMENT =
  /^yahoo mail: \p{L}+, \p{L}+, \p{L}+$|^(?:virus-free|virenfrei|без вирусов|virüs yok)[.:]? (?:www\.)?avast/iu;

/** "Sent from my iPhone" and its kin: a whole short line without a clause of its own, about a device or a program. */
export function isSentFrom(key: string): boolean {
  if (key.length > 250) return false;
  const words = key.replace(LINK_IN_BRACKETS, '').replace(/^[*_\s]+|[*_\s]+$/g, '');
  if (ADVERTISEMENT.test(words)) return true;
  if (words.length > 80 || /[,;،؛?!]/.test(words)) return false;
  const isAboutDevice = DEVICE.test(words);
  if (FROM_SENT.test(words)) return isAboutDevice;
  if (!SENT_FROM.test(words)) return false;
  return isAboutDevice || words.length < key.length || (/^sent (?:from|with) \S/i.test(words) && !words.endsWith('.'));
}
