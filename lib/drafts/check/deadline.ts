/** Whether a parting says by when the rest is delivered: a day beside what is left, or that nothing is left. */
import type { Language } from '#lib/core/language.ts';

/** "Nothing is left", "all of it is with you": then no day is to be named. */
const NOTHING_LEFT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:nothing|no (?:open|further|more|outstanding|remaining|work)|none)\b|\b(?:all|everything|every)\b.{0,60}\b(?:delivered|with you|handed|done|finished|complete[d]?|yours|yours now|sent|agreed)\b|\b(?:have|got) everything\b|\bwork\b.{0,20}\b(?:complete|done|finished)\b|\bin your hands\b/iu,
  tr: /kalma(?:dı|mış|yan)|kalan (?:bir )?(?:iş|şey)? ?yok|hiçbir|bekleyen .{0,20}yok|teslim edilmemiş|(?:hepsi|tümü|tamamı|her şey).{0,60}(?:sizde|sende|elinizde|elinde|teslim|tamam|bitti|ulaştı)|yok[.!]?$/iu,
  fa: /(?:چیزی|کاری|هیچ).{0,40}(?:نمانده|نیست|ندار|باقی نمی)|(?:همه|تمام|هر ?آنچه|هر چه).{0,60}(?:تحویل|رسیده|دست(?:تان|ت)|نزد|پیش (?:شما|تو)|انجام|فرستاد)|نمانده|(?:نیمه.?تمام|ناتمام|باز)ی? ?ندار/u,
  kk: /(?:ештеңе|еш нәрсе|ешқандай).{0,40}(?:қалма|жоқ)|қалған (?:жоқ|жұмыс жоқ)|қалма(?:ды|ған)|(?:жұмыс|іс|қарыз) жоқ|түгел (?:алды|тапсыр|аяқта|бітті)|(?:бәрі|барлығы|бүкіл|барлық).{0,60}(?:тапсыр|қолыңыз|қолың|сізде|сенде|бітті|аяқтал)/iu,
};

/** A line of a list below what is left. */
const DATED_LINE = /^[–—•*-].*[\d۰-۹]/u;

export function saysByWhen(left: readonly string[], others: readonly string[], language: Language): boolean {
  return (
    left.some((sentence) => /[\d۰-۹]/u.test(sentence) || NOTHING_LEFT[language].test(sentence)) ||
    (left.length > 0 && others.some((sentence) => DATED_LINE.test(sentence)))
  );
}
