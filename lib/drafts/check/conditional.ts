/**
 * What makes an apology conditional, as words: an apology, and beside it a doubt that there is anything to apologise for,
 * or the reader's feeling in place of one's own fault. Without both no score makes a sentence one.
 */
import type { Language } from '#lib/core/language.ts';

const APOLOGY: Readonly<Record<Language, RegExp>> = {
  en: /sorry|\bsoz\b|apolog|regret|forgive|embarrass|a pity|pardon|excuse|my bad|mea culpa/iu,
  tr: /özür|özr|ozur|kusur|üzül|üzdü|üzüntü|mazur|affola|(?<!\p{L})af(?!\p{L})|anlayışınıza sığın|affed|affınıza|affet|bağışla|bagisla|üzgün|uzgun|pardon|hakkını(?:zı)? helal|mahcub/iu,
  fa: /متأسف|متاسف|تأسف|تاسف|متأثر|قصور|شرمسار|می.?بخش|به دل نگیر|خجالت|جسارت|بخشش|عفو|تقصیر|معذرت|عذر|ببخش|شرمنده|پوزش|حلال/u,
  kk: /кеш[іи]р|ғафу|гафу|өкін|қынжыл|сорри|айы[пб]|ренжімеңіз|ренжіме|кеш(?:іңіз|ің)|извин|прости|прощени/iu,
};

const DOUBT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:if|should|in case|wherever|whatever|insofar|in so far|to the extent|unless|any|may have|might have|could have|perhaps|maybe|seem|seems|seemed|apparently|possibly|supposed|perceived?|feel|felt|feels|took|taken|came across|come across|were you|had (?:you|anyone|i|we)|were i|assuming|provided|anyone|anybody|someone)\b|(?:sorry|apolog\p{L}*|regret)\s+(?:that\s+)?(?:you|this is such|my \p{L}+ was too)|in the event/iu,
  tr: /eğer|eger|s[ae](?:m|k|n|nız|niz|lar|ler)?(?!\p{L})|(?:ise|sa|se)(?!\p{L})|[ıiuü]yorsa|d[ıiuü]ys[ae]|m[ıiuü]şs[ae]|hissett|algıla|alın(?:d|m)|sand|düşün|geldi(?:yse|ği)|belki|şayet|olur da|yorumla|bulmuş|bulduğ|görmen|takman|büyüttü|kapıldı|hissetmen|herhangi|varsa|olduysa|kırıldı|olabileceğ|farz|diyelim|gibi (?:geld|görün)/iu,
  fa: /اگر|اگه|چنان.?چه|در ?صورتی|ه باش(?:م|د|ید|ی|یم|ند)|هر (?:نوع|جور|طور|ناراحتی|رنجش|اشتباه|کوتاهی|مشکل)|احساس|حس کرد|حس می|برداشت|شاید|احیان|هر ?(?:چه|کجا|گونه)|به نظر(?:تان|ت)|فکر (?:می‌?کن|کرد)|دلخور شد|ناراحت شد|سوء ?تفاهم|خدای نکرده|(?:خوش|به مذاق).{0,12}نی|بزرگ شد|دیدی[دن]|دلگیر|تصور|انتظارات? (?:شما|تان)|می‌?فرمایید|گر ز |بر ?خورد|فرض|گیرم|رنج(?:ید|ش|ان)|گویا|ظاهراً?|مبادا|تلقی|خیال|نپسند|احتمال[اًیا]|لابد|نمی.?دان|گرچه|هر ?چند|تا آن.?جا که|منتها|ولی خب|البته|هر قصور|از (?:دید|نگاه|نظر) (?:شما|تو)/u,
  kk: /ег[ее]р|жағдайда|қабылда|түсінген|ашулан|ұнама|басқаша|деп есептес|көрін|ренжі[пл]|с[ае]м(?!\p{L})|с[ае]ң(?!\p{L})|с(?:а|е)(?:м|к|қ|ң|ңыз|ңіз)?(?!\p{L}|\s+ал)|(?:болса|десеңіз|көрсеңіз)|сезін|көрінсе|тисе|ренжісе|ренжіт|түсінбе|мүмкін|бәлкім|әлдеқалай|қандай да бір|бірдеңе|если/iu,
};

export function isConditional(sentence: string, language: Language): boolean {
  return APOLOGY[language].test(sentence) && DOUBT[language].test(sentence);
}
