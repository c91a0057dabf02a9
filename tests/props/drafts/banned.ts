/** What no draft of ours may say, as patterns per language. */
import type { Language } from '#lib/core/language.ts';

/** Conditional apology, "unfortunately", office formulas, blame of the client, exclamation marks. */
export const BLAME_AND_STOCK: Record<Language, RegExp> = {
  en: /!|(?:sorry|apologi[sz]e)[^.]*\bif\b|unfortunately|\bas per\b|you (?:always|never)|inconvenience|going forward|reach out|kindly|please be advised|demand/iu,
  tr: /!|s[ae](?:m|k|niz|nız|ydı|ydi)?,? (?:\S+ ){0,3}özür|maalesef|siz (?:hep|hiç)|her zaman|hiçbir zaman|talep ed/iu,
  fa: /!|اگر[^.]*(?:عذر|متأسف)|متأسفانه|شما (?:همیشه|هیچ‌وقت|هرگز)|همیشه شما/u,
  kk: /!|с[ае](?:м|қ|к|ңыз|ңіз),? (?:\S+ ){0,3}кешірім|өкінішке қарай|сіз (?:үнемі|әрқашан|ешқашан)|талап етесіз/iu,
};

/** Words that leave a refusal half open. */
export const WAFFLE: Record<Language, RegExp> = {
  en: /\b(?:maybe|perhaps|might|possibly|probably|for now|at the moment|not sure|unless|we could see|try to)\b/iu,
  tr: /belki|galiba|şimdilik|sanırım|duruma göre|bakarız|muhtemelen/iu,
  fa: /شاید|فعلاً|ممکن است|احتمالاً|ببینیم|گمان/u,
  kk: /мүмкін|бәлкім|әзірше|шығар|көреміз|сияқты/iu,
};
