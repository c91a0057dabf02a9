/** The sidebar in Persian: its frame, who the mail is from, and what is in it. */
import { formatFor } from '../../format.ts';
import type { Messages } from '../en/index.ts';

const { number } = formatFor('fa');

export const sidebar: Messages['sidebar'] = {
  close: 'بستن نوار کناری',
  loading: 'در حال خواندن گفت‌وگو',
  emptyTitle: 'گفت‌وگویی را باز کنید',
  emptyText: 'اینجا می‌بینید از کیست، از شما چه می‌خواهد و پاسخ را از کجا شروع کنید.',
  slowTitle: 'کمی طول کشیده است',
  slowText: 'صفحه هنوز گفت‌وگو را نشان نداده است. دوباره بخوانید یا زبانه را از نو بار کنید.',
};

export const who: Messages['who'] = {
  heading: 'فرستنده',
  status: {
    prospect: 'مشتری احتمالی',
    active: 'مشتری فعال',
    past: 'مشتری پیشین',
    parting: 'در حال جدایی',
    parted: 'جداشده',
  },
  since: ({ month }) => `از ${month}`,
  mood: ({ count }) => (count === 1 ? 'آخرین پیام' : `${number(count)} پیام آخر`),
  moods: { warm: 'گرم', even: 'عادی', strained: 'پرتنش' },
  moodOf: ({ when, mood }) => `${when}: ${mood}`,
  undated: 'بدون تاریخ',
  newSender: 'هنوز مشتری شما نیست',
  add: 'افزودن به مشتریان',
  addTo: ({ name }) => `افزودن به ${name}`,
  likely: ({ name }) => `${name} هم از همین دامنه می‌نویسد.`,
  notAClient: 'مشتری نیست',
  name: 'نام',
  organisation: 'شرکت یا سازمان',
  organisationHint: 'اگر دارد',
  save: 'افزودن مشتری',
  added: ({ name }) => `${name} حالا مشتری شماست.`,
  addedTo: ({ name }) => `به ${name} افزوده شد.`,
  addressTaken: 'این نشانی از قبل مال یک مشتری است. چیزی تغییر نکرد.',
  invalid: 'چیزی افزوده نشد. نامی بنویسید و دوباره امتحان کنید.',
  listedNotClient: ({ address }) => `${address} در فهرست «مشتری نیست» شماست.`,
  whoIsThis: 'این کیست؟ ایمیل فقط نامش را نشان می‌دهد و نشانی ندارد.',
  enterAddress: 'نوشتن نشانی',
  theirAddress: 'نشانی ایمیل او',
  useAddress: 'همین نشانی',
  addressInvalid: 'این نشانیِ یک شخص نیست. آن را بررسی کنید و دوباره امتحان کنید.',
  anotherConversation: 'حالا گفت‌وگوی دیگری باز است. چیزی به خاطر سپرده نشد.',
  answerKept: 'برای همین گفت‌وگو به خاطر سپرده شد.',
  namedAs: ({ name, address }) => `پاسخ شما: ${name} با نشانی ${address} می‌نویسد.`,
  namedNotAClient: ({ name }) => `پاسخ شما: ${name} مشتری نیست.`,
  notThem: 'او نیست؟ پرسیدن دوباره',
  askAgain: 'پرسیدن دوباره',
  withoutAddress: ({ count }) => `${number(count)} پیام نشانی ندارد و فرستنده‌اش معلوم نیست.`,
};

export const mail: Messages['mail'] = {
  heading: 'در این ایمیل',
  flags: ({ count }) => `${number(count)} نشانه`,
  nothing: 'چیز خاصی به چشم نمی‌آید. می‌شود همین‌طور پاسخ داد.',
  youAnswered: ({ when }) => `آخرین پیام از شماست، ${when}.`,
  you: 'شما',
  notAProblem: 'مشکلی نیست',
  dismiss: 'کنار گذاشتن',
  wasDismissed: 'کنار گذاشته شد',
  wasNotAProblem: 'مشکلی نیست',
  setAside: 'کنار گذاشته شد.',
  back: 'نشانه برگشت.',
  inSubject: 'در موضوع',
  readMessage: 'متن کامل پیام',
  noNewText: 'از خودش چیزی ننوشته، فقط نقل‌قول است.',
  earlier: ({ count }) => `${number(count)} پیام دیگر`,
  clipped: 'سایت ایمیل فقط ابتدای این پیام را نشان می‌دهد.',
  notOpened: ({ count }) => `${number(count)} پیام در ایمیل بسته مانده و خوانده نشده است.`,
  leftOut: ({ count }) => `گفت‌وگو خیلی طولانی است: ${number(count)} پیام قدیمی‌تر کنار ماند.`,
  outsideTerm: ({ term, day }) => `توافق ${day}: «${term}»`,
  noTerm: 'توافقی دربارهٔ این ثبت نشده است.',
};
