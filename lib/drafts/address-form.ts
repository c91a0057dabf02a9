/** Whether a mail says "siz" or "sen" to its reader (شما or تو, сіз or сен), so that the answer does the same. */
import type { FormOfAddress } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';

/** Pronouns in their cases, and endings that nothing else has. Kazakh -дың is left out: it is a genitive too. */
const MARKS: Readonly<Record<Exclude<Language, 'en'>, { readonly formal: RegExp; readonly informal: RegExp }>> = {
  tr: {
    formal: /(?<!\p{L})(?:siz(?:e|i|in|den|de|inle|ler\p{L}*)?|\p{L}{2,}[ıiuü]n[ıiuü]z\p{L}*)(?!\p{L})/giu,
    informal:
      /(?<!\p{L})(?:sen(?:i|in|den|de|inle)?|sana|\p{L}{2,}(?:s[ıiuü]n|d[ıiuü]n|t[ıiuü]n)(?=[\s?.!,]|$))(?!\p{L})/giu,
  },
  fa: {
    formal: /(?<!\p{L})شما(?!\p{L})|(?:تان|تون|[^ا]ید)(?!\p{L})/gu,
    informal:
      /(?<!\p{L})(?:تو|خودت|برات|بهت|ازت|باهات)(?!\p{L})|(?<!\p{L})می[\u200c\s]?(?:کنی|تونی|توانی|خوای|خواهی|دی|شی|گی|دونی)(?!\p{L})/gu,
  },
  kk: {
    formal: /(?<!\p{L})сіз(?!дер(?:дің)?\s+екеуің)\p{L}*|\p{L}(?:ңыз|ңіз)\p{L}*/giu,
    informal: /(?<!\p{L})(?:сен(?:і|ің|ен|де|імен)?|саған)(?!\p{L})|\p{L}{2,}(?:сың|сің)(?!\p{L})/giu,
  },
};

/** `formal` where nothing is said, and where the signs are even. */
export function addressIn(text: string, language: Language): FormOfAddress {
  if (language === 'en') return 'formal';
  const { formal, informal } = MARKS[language];
  const count = (marks: RegExp) => [...text.slice(0, MOST_READ).matchAll(marks)].length;
  return count(informal) > count(formal) ? 'informal' : 'formal';
}

/** A mail decides on its form at its beginning. */
const MOST_READ = 4000;
