/** The findings of plain, everyday sentences in four languages, and where nothing is to be found. */
import { describe, expect, test } from 'vitest';
import type { Signal } from '#lib/core/signal.ts';
import { analyse } from '#lib/signals/analyse.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const NOTHING = { terms: [] };
const signalsIn = (text: string, subject = '') => analyse({ subject, text }, NOTHING, NOW).map(({ signal }) => signal);

describe('plainly said', () => {
  test.each<[Signal, string]>([
    ['dissatisfaction', 'I am really disappointed with the last two drafts.'],
    ['hostility', 'You are an idiot and a thief.'],
    ['price-pressure', 'Can you give us a discount? Others charge half of that.'],
    ['payment-trouble', 'We will pay the invoice next quarter, accounting is still looking at it.'],
    ['wants-update', 'Any news on the draft? I have not heard from you for two weeks.'],
    ['praise', 'We love the new logo, thank you so much, you did a wonderful job!'],
    ['new-work', 'Could you send us a quote for a second brochure? The budget is approved.'],
    ['referral', 'I gave your number to a friend who needs a designer.'],
    ['leaving-threat', 'If this goes on we will find another designer and I want my money back.'],
    ['dissatisfaction', 'Yaptığınız işten hiç memnun kalmadım.'],
    ['wants-update', 'Taslaktan haber var mı, ne durumda?'],
    ['praise', 'Çok beğendik, elinize sağlık, harika olmuş!'],
    ['price-pressure', 'Fiyat bize çok yüksek geldi, biraz indirim yapabilir misiniz?'],
    ['dissatisfaction', 'اصلاً از کار راضی نیستم، خیلی ناامید شدم.'],
    ['wants-update', 'سلام، از طرح چه خبر؟ کی آماده می‌شه؟'],
    ['price-pressure', 'قیمتتون خیلی بالاست، یه تخفیف به ما بدین.'],
    ['praise', 'خیلی عالی شده، دستتون درد نکنه، همه خوششون اومد.'],
    ['dissatisfaction', 'Жұмысыңызға мүлдем риза емеспін, көңілім қалды.'],
    ['wants-update', 'Сәлеметсіз бе, макет қай жерге жетті? Хабар күтіп отырмыз.'],
    ['price-pressure', 'Бағаңыз қымбат екен, жеңілдік жасап бере аласыз ба?'],
    ['praise', 'Керемет шығыпты, көп рақмет, бәріміз риза болдық!'],
  ])('%s: %s', (signal, text) => {
    expect(signalsIn(text)).toContain(signal);
  });
});

describe('as people type', () => {
  test.each<[Signal, string]>([
    ['wants-update', 'taslak ne durumda, haber alamadik'],
    ['praise', 'cok begendik elinize saglik'],
    ['praise', 'خيلي عالي شده، دستتون درد نكنه'],
    ['wants-update', 'сәлем, макет не болды? есть новости по логотипу?'],
    ['hostility', 'YOU ARE USELESS, CAN YOU EVEN READ???'],
  ])('%s: %s', (signal, text) => {
    expect(signalsIn(text)).toContain(signal);
  });
});

describe('nothing is flagged in', () => {
  test.each([
    'Thank you, the file arrived. Please change the date to the 5th.',
    'The invoice was paid this morning, the receipt is attached.',
    'Our printer is hopeless, he has lost the posters again.',
    'Is hosting included in the price, or is that separate?',
    'Fatura bugün ödendi, dekont ekte. İyi çalışmalar.',
    'فاکتور امروز پرداخت شد، رسیدش پیوست است.',
    'Шот бүгін төленді, түбіртегін тіркедім.',
    '',
    '   ',
    '12345',
    'Guten Tag, anbei die Unterlagen zu unserem Vertrag, mit freundlichen Grüßen',
  ])('%s', (text) => {
    expect(signalsIn(text).filter((signal) => signal !== 'praise')).toEqual([]);
  });

  test('automatic mail', () => {
    const text =
      'You are an idiot. To unsubscribe from this list click here. This is an automatically generated message.';
    expect(signalsIn(text, 'Automatic reply: away')).toEqual([]);
  });
});

test('the marked words stand in the field that they are said of, and a reason is named', () => {
  const text = 'Hi Sam,\n\nthe files are here. You are an idiot. See you on Monday.';
  const [finding] = analyse({ subject: 'Files', text }, NOTHING, NOW);
  expect(finding).toMatchObject({
    signal: 'hostility',
    field: 'text',
    reason: { kind: 'rule', params: { rule: 'insult' } },
  });
  expect(finding?.ranges.map(([start, end]) => text.slice(start, end)).join(' ')).toContain('idiot');
});

test('each request of a mail is marked, and what hardly speaks for the flag is not', () => {
  const [form, banner] = [
    'While you are at it, could you also add an online order form where people choose a pick-up time?',
    'And my sister asked whether you could just quickly do our Instagram banner too.',
  ];
  const text = `It looks lovely. ${form} ${banner} The weather here is fine.`;
  const creep = analyse({ subject: '', text }, NOTHING, NOW).find(({ signal }) => signal === 'scope-creep');
  const marked = creep?.ranges.map(([start, end]) => text.slice(start, end));
  expect(marked).toHaveLength(2);
  expect(form).toContain(marked?.[0]);
  expect(banner).toContain(marked?.[1]);
});

test('a flag without a set phrase names the words that weighed most, as they were written', () => {
  const text = 'Sorry, cash is tight this month and we can’t pay the INVOICE before the end of January.';
  const [flag] = analyse({ subject: '', text }, NOTHING, NOW);
  expect(flag?.signal).toBe('payment-trouble');
  const words = flag?.reason.kind === 'learnt' ? flag.reason.params.words : [];
  expect(words).toContain('INVOICE');
  expect(words.length).toBeLessThanOrEqual(3);
  expect(words.map((word) => text.indexOf(word))).toEqual(
    words.map((word) => text.indexOf(word)).toSorted((a, b) => a - b),
  );
  for (const word of words) expect(text).toContain(word);
});

test('a Sunday that is named explains more surely than a tonight that is said of something else', () => {
  const text = 'I need the six extra slides that Priya will send tonight on my desk by Sunday noon at the latest.';
  const flag = analyse({ subject: '', text }, NOTHING, NOW).find(({ signal }) => signal === 'urgency-pressure');
  expect(flag?.reason).toEqual({ kind: 'rule', params: { rule: 'expects-you-off-hours' } });
});
