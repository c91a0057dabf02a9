/** Guesses what kind of term a typed line is, in any of the four languages, and the rounds, hours or days that it counts. */
import type { Agreement } from '#lib/core/record.ts';
import { numberIn } from './numbers.ts';

type TermKind = Agreement['kind'];

/** Tried in order. Turkish and Kazakh words are stems, since endings follow them. */
const KINDS: readonly (readonly [TermKind, RegExp])[] = [
  [
    'revision-rounds',
    /\brounds?\b|\brevisions?\b|\bcorrection loops?\b|\biterations?\b|\bproofs?\b|revizyon|düzeltme (?:tur|hakk)|\btur\b.{0,12}düzeltme|\d+ tur\b|نوبت|دور (?:اصلاح|بازبینی)|بازنگری|اصلاحیه|ویرایش رایگان|түзет\p{L}*|өңдеу айналым|айналым|правк|правок/iu,
  ],
  [
    'exclusions',
    /^\W*(?:no|not|without|excluding|except|never)\b|\bnot included\b|\bexclud|\bnot part of\b|\b(?:is|are) extra\b|\bhariç|dahil değil|\byok\b|kapsam dışı|\bolmadan\b|ayrıca ücret|^بدون|شامل نمی|شامل نیست|به جز|جداگانه|ندارد$|кірмейді|қосылмай|қамтылмай|\bемес\b|жоқ$|\bкірмей|\bбөлек\b|бермей|без /iu,
  ],
  [
    'notice',
    /\bnotice\b|\bcancel(?:lation|led|ling)?\b|ihbar|fesih|iptal|اطلاع قبلی|فسخ|لغو|алдын ала ескерт|бас тарт|ескертумен/iu,
  ],
  [
    'payment-days',
    /\b(?:pa(?:y|id|yment|yable)|net|invoices?)\b.{0,40}\bdays?\b|\bnet \d+\b|\b(?:deposit|advance|instalments?|up ?front)\b|vade|peşin|kapora|avans|ödeme|پیش.?پرداخت|بیعانه|تسویه|پرداخت|алдын ала төле|төлем|аванс|алдынала/iu,
  ],
  ['hours', /\bhours? (?:a|per|each)\b|^\W*(?:up to |about |max(?:imum)? )?\w+ hours?\b|\bsaat(?:lik)?\b|ساعت|сағат/iu],
  [
    'fee',
    /[€£$₺₸]|\b(?:EUR|USD|GBP|TRY|KZT|TL|fee|rate|per hour|an hour|per word|fixed price)\b|\bücret\b|تومان|حق.?الزحمه|теңге|тг\b/iu,
  ],
];

export function guessTermKind(text: string): TermKind {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'deliverables';
}

const COUNTED: readonly TermKind[] = ['revision-rounds', 'hours', 'payment-days', 'notice'];

/** The first number of a term whose kind counts something; `undefined` where there is none. */
export function guessTermQuantity(text: string): number | undefined {
  return COUNTED.includes(guessTermKind(text)) ? firstNumber(text) : undefined;
}

export function firstNumber(text: string): number | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const value = numberIn(word);
    if (value !== undefined) return value;
  }
  return undefined;
}
