/** The unmarked ends of a mail: contact details below sign-off and name, and the disclaimers that companies append. */
import { foldWords } from './line-key.ts';

const MAX_LOOK_BACK = 16;
const MAX_BLOCK_LINE = 70;
const MIN_DISCLAIMER = 100;

const SIGN_OFF = new RegExp(
  `^(?:${foldWords(
    '(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks)|best|sincerely|(?:yours|respectfully) (?:sincerely|truly|faithfully)|cheers|thank you|all the best|' +
      'mit freundlichen grüßen|viele grüße|cordialement|saludos|с уважением|всего доброго|с наилучшими пожеланиями|спасибо|с благодарностью|' +
      'saygılarımla|saygılarımızla|saygılar|iyi çalışmalar|iyi günler|teşekkürler|sevgiler|kolay gelsin|құрметпен|ізгі ниетпен|рахмет|' +
      'با احترام|با تشکر|با سپاس|ارادتمند|سپاس|ممنون',
  )})[,!.،]{0,2}$`,
  'u',
);

/** Where contact details begin below a sign-off and a name; `undefined` unless that is plain. */
export function contactsBelowName(
  keys: readonly string[],
  end: number,
  isContact: (key: string) => boolean,
): number | undefined {
  for (let index = end - 1; index >= Math.max(0, end - MAX_LOOK_BACK); index--) {
    const key = keys[index] ?? '';
    if (key.length > MAX_BLOCK_LINE || /[?؟]$|^p\.? ?s\b/i.test(key)) return undefined;
    if (!SIGN_OFF.test(foldWords(key))) continue;
    const below = filledLines(keys, index + 1, end);
    const [name, first] = below;
    const isBlock =
      name !== undefined && isName(keys[name] ?? '') && below.slice(1).some((line) => isContact(keys[line] ?? ''));
    return isBlock ? first : undefined;
  }
  return undefined;
}

function filledLines(keys: readonly string[], from: number, to: number): readonly number[] {
  const filled: number[] = [];
  for (let index = from; index < to; index++) if (keys[index] !== '') filled.push(index);
  return filled;
}

function isName(key: string): boolean {
  return !/[\d@.!?:]/.test(key) && key.split(' ').length <= 5;
}

const ABOUT_MAIL =
  /e-?mail|message|communication|nachricht|e-posta|ileti|mesaj|сообщени|письм|хабар|хат|ایمیل|پیام|نامه/;
const ABOUT_SECRECY = /confidential|privileged|vertraulich|gizli|конфиденциальн|құпия|محرمانه/;
const ABOUT_MISTAKE =
  /mistake|in error|intended (?:only |solely )?for|intended recipient|irrtümlich|yanlışlıkla|hata(?:en| sonucu)|по ошибке|ошибочно|қате|اشتباه/;

/** The end without a last paragraph that is a disclaimer: long, and about the mail, its secrecy and its going astray. */
export function beforeDisclaimer(keys: readonly string[], end: number): number {
  let start = end;
  let text = '';
  while (start > 0 && keys[start - 1] !== '' && end - start < MAX_LOOK_BACK) text = `${keys[--start]} ${text}`;
  const words = foldWords(text.slice(0, 2000));
  const isDisclaimer =
    words.length >= MIN_DISCLAIMER && ABOUT_MAIL.test(words) && ABOUT_SECRECY.test(words) && ABOUT_MISTAKE.test(words);
  return isDisclaimer && start > 0 ? start : end;
}
