/** Which language a text is in, by script, telltale letters and frequent small words. */
import type { Language } from '#lib/core/language.ts';

export type IdentifiedLanguage = Language | 'ru' | 'other' | 'unknown';

const MAX_READ = 4000;
const MIN_LETTERS = 3;

/** `unknown` for too little to tell; `other` where it is surely none of these. */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const sample = text
    .slice(0, MAX_READ)
    .normalize('NFC')
    .toLowerCase()
    .replace(/https?:\S+|\S+@\S+/g, ' ');
  const { latin, cyrillic, arabic, letters } = scriptsOf(sample);
  if (letters < MIN_LETTERS) return 'unknown';
  if (arabic >= latin && arabic >= cyrillic && arabic * 2 > letters) return ofArabicScript(sample);
  if (cyrillic >= latin && cyrillic * 2 > letters) return ofCyrillicScript(sample, cyrillic);
  if (latin * 2 > letters) return ofLatinScript(sample);
  return 'other';
}

/** Letters by script, by the blocks that their languages use; marks and letters of other scripts are asked of the engine, which is slow. */
function scriptsOf(text: string): Record<'latin' | 'cyrillic' | 'arabic' | 'letters', number> {
  let [latin, cyrillic, arabic, others] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) latin += 1;
    } else if (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) latin += 1;
    else if (code >= 0x400 && code < 0x530 && (code < 0x482 || code > 0x489)) cyrillic += 1;
    else if (ARABIC_LETTER.test(text.charAt(at))) arabic += 1;
    else if (OTHER_LETTER.test(text.charAt(at))) others += 1;
  }
  return { latin, cyrillic, arabic, letters: latin + cyrillic + arabic + others };
}

const ARABIC_LETTER =
  /[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u;
const OTHER_LETTER = /[\p{L}\ud800-\udbff]/u;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function hits(words: readonly string[], list: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}'’‌]+/u).filter((word) => word !== '');
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PERSIAN = listOf(
  'و در به از که این را با است برای آن می یک هم شما من ما شد بود هست نیست کنم کنید کنیم کرد شده باید دارم دارید ممنون سلام لطفا لطفاً خیلی اما ولی چون اگر تا هر تشکر مورد هنوز دیگر خواهش خوب نه بله روی کار ما چی چرا ان براى مى ميكنم كه اين كنيد هاي',
);
const ARABIC = listOf(
  'في من على إلى الى أن ان هذا هذه التي الذي ما لا لم لن هل كان كانت مع عن شكرا شكراً السلام عليكم مرحبا أنا نحن أنت يرجى قد كل بعد قبل أو ثم حتى إذا لكن ليس وقد ذلك',
);

function ofArabicScript(text: string): IdentifiedLanguage {
  const words = wordsOf(text);
  const persianLetters = count(text, /[پچژگکیۀ‌]/gu);
  const arabicLetters = count(text, /[ةىأإؤ]|(?<!\p{L})ال\p{L}{2}/gu);
  const persian = persianLetters + 2 * hits(words, PERSIAN);
  const arabic = arabicLetters + 2 * hits(words, ARABIC);
  if (/[ٹڈڑںےھ]/.test(text) && count(text, /[ٹڈڑںےھ]/g) * 12 > persianLetters) return 'other';
  return persian >= arabic ? 'fa' : 'other';
}

const KAZAKH = listOf(
  'және бұл мен сіз біз үшін емес бар жоқ деп осы сол рахмет сәлем сәлеметсіз бе ма па жұмыс керек болады болды болса туралы бойынша қандай қалай дейін кейін тағы тек жақсы мына менің сіздің біздің жасап беріңіз маган рахмет салем боды жок калай кашан болса бир керек комек бериниз бериниши беринизши турсын озин озиниз айтып кешки бугин ертен гой еди ушин жатыр отыр отырмын тур деген кажет канша баска барлык косып салып кылып келди келип шыкты жана ок та те да де',
);
/** Endings that Kazakh words have and Russian ones hardly do: the only trace where the special letters were not typed. */
const KAZAKH_ENDING =
  /\p{L}{2}(?:ыныз|иниз|ныздар|ганда|генде|канда|кенде|дык|дик|тык|тик|мыз|миз|сыз|сиз|лар|лер|дар|дер|тар|тер|нын|нин|дын|дин|тын|тин|йды|йди|ады|еди|ган|ген|кан|кен|ынша|инше|саныз|сениз|шы|ши|га|ге)(?!\p{L})/gu;
const RUSSIAN = listOf(
  'и в не на что я с это как по но мы вы за у из от для к так же все если бы или уже только еще ещё можно нужно спасибо здравствуйте привет добрый день нет да пожалуйста когда мне вам',
);

function ofCyrillicScript(text: string, letters: number): IdentifiedLanguage {
  const words = wordsOf(text);
  const kazakhLetters = count(text, /[әғқңөұүһ]/gu);
  if (count(text, /[ґєїўћђџљњјѓќѕ]/gu) * 60 > letters) return 'other';
  const kazakh = kazakhLetters + 2 * hits(words, KAZAKH) + count(text, KAZAKH_ENDING);
  const russian = 2 * hits(words, RUSSIAN) + count(text, /[ёщъ]/gu);
  if (kazakh > 0 && (kazakhLetters * 25 > letters || kazakh > russian)) return 'kk';
  // Russian has no і, Ukrainian and Kazakh do.
  if (/і/u.test(text)) return kazakh > 0 ? 'kk' : 'other';
  return russian > 0 || words.length < 6 ? 'ru' : 'other';
}

const ENGLISH = listOf(
  "the and to of is in you that it for we this with on be are not have will can your our i i'm i’m it's don't was do please thanks hi hello but if just so me my as what would could from need at there all yes no ok okay thank sounds great good see too many again next time use another they them their was were been has had by out up about more than then now only also still after before over last first week today tomorrow get got make made send sent want like know think never every any some much well very us new one two who when which how why because i'll i've we'll we're we've you're you'll you've don't didn't can't won't isn't hasn't haven't couldn't a",
);
const TURKISH = listOf(
  've bir bu için icin ile çok cok de da ne mi mı mu mü var yok ama olarak daha gibi kadar sonra merhaba teşekkürler tesekkurler teşekkür tesekkur ederim lütfen lutfen ben sen siz biz bana size bize olur değil degil şey sey iyi nasıl nasil evet hayır hayir tamam selam rica ediyorum istiyorum lazım lazim hala artık artik bence henüz henuz oldu olsun en fiyat iş hocam abi abla tmm sağol sagol noldu su şu bey hanım hanim ekte sayfa dosya olmaz değilse yarın yarin bugün bugun',
);
const KAZAKH_LATIN = listOf(
  'jäne jane bul men siz biz üşin úshin ushin emes bar joq dep osı osy sol rahmet salem sälem sálem sälemetsiz jumıs jumys kerek boladı bolady boldı boldy turalı turaly qanday qandai qalay qalai deyin keyin keiin tağı tagy tek jaqsı jaqsy mına meniñ menin sizdiñ sizdin qashan qazir bolsa erten sagat kezdesu keliniz kelip tur aitaiyn biraq zhoq zhumada zhiber ornyn bekittim alyp kelsin otyr zhatyr osyny rakhmet zhaqsy zharaidy sizge bizge maghan aldym kordim kerekpiz goi ğoi ekinshi endi tağy salynyz zhazyp salemetsiz zhok zhaq ekensin jazyp toleimin sagatta bersin qosa kelmeidi kutip degem kormei betti aidan durys naqtylap suret aptanyn',
);
const PERSIAN_LATIN = listOf(
  'salam salaam slm khanoom khanom khanum aghaye agha aqa ostad jenab mishe nemishe mikham mikhastam mikhay baraye vase shoma shomare ke ro ham dige lotfan lotf konin konid kon mersi merci mamnoon mamnun daste dastet dard nakone khoob khub kheili kheyli emrooz emruz farda dishab diruz hanuz hanooz agar bashe hast nist ast bood shod shode chi chera kojast faktor javab bedin bedid bede befrest befrestin befrestid goftin goftid ghalat ghable ghabl az tooye ye mikonam mikonin mikonid ghorbane ghorban jan joon khodam khodetoon ba oon hame faghat ra nabood boodam shodam shodim shodan darim nadarim nadare dare midam midim midin mikonim goftam goftim baba dametoon garm vaghean naomid takhfif hich poolesho pooletoon hafte vaght yek koja hamin karetoon tarh tarhe aks akse akshaye dadash behet behem befrestam ferestadam dorood nemitoonam nemitunam damet man be age dalile midoonam nazan pasho anjam chon mishod',
);
const OTHERS = listOf(
  'le la les des et est une dans pour que qui vous nous avec der die das und ist nicht ich wir sie mit für ein eine auf zu el los las y es por con para una del não uma os em com il di che per non sono het een van en ik niet och att det som på är og jeg ikke på nie jest się na do że w bonjour merci danke hallo gracias hola obrigado ciao grazie',
);

/** As a vowel between consonants, where ы was meant: "jazyp", "zharty". */
const KAZAKH_Y = /[bdghjklmnpqrstz]y[bdghjklmnpqrstz]/gu;

/** No other language has so many of its words among the small English ones: one in three. */
const SURELY = 3;

function ofLatinScript(text: string): IdentifiedLanguage {
  const words = wordsOf(text);
  const english = hits(words, ENGLISH);
  if (english * SURELY > words.length) return 'en';
  const scores: readonly (readonly [IdentifiedLanguage, number])[] = [
    ['en', 2 * english],
    [
      'tr',
      2 * hits(words, TURKISH) +
        count(text, /[ğış]/gu) +
        count(text, /\p{L}{2}(?:yor|ler|lar|dir|dır|mak|mek|siniz|sınız|iniz|ınız)(?!\p{L})/gu),
    ],
    ['fa', hits(words, PERSIAN_LATIN) > 0 ? 2 * hits(words, PERSIAN_LATIN) + count(text, /kh|gh/gu) : 0],
    [
      'kk',
      3 * hits(words, KAZAKH_LATIN) + 2 * count(text, /q(?!u)|[ńǵ]|[äñ](?=\p{L}*(?:ı|ş))/gu) + count(text, KAZAKH_Y),
    ],
    ['other', 2 * hits(words, OTHERS) + count(text, /[ßàâæèêëìîïñòôõøùûåéíóúýčďěňřšťůžąćęłńśźżőűțșă]/gu)],
  ];
  const best = scores.reduce((top, next) => (next[1] > top[1] ? next : top));
  if (best[1] > 0) return best[0];
  return words.length >= 12 ? 'other' : 'unknown';
}
