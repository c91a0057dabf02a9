/** Each signal as a plain sentence, in Persian. */
import type { Messages } from '../en/index.ts';

export const signals: Messages['signals'] = {
  dissatisfaction: 'از روند کار راضی نیست',
  hostility: 'لحن تندی دارد',
  'scope-creep': 'کاری بیرون از توافق می‌خواهد',
  'price-pressure': 'قیمت کمتری می‌خواهد',
  'payment-trouble': 'پرداخت را عقب می‌اندازد یا بر سر آن حرف دارد',
  'terms-dispute': 'شرط‌های توافق‌شده را جور دیگری می‌بیند',
  'urgency-pressure': 'در زمان خیلی کوتاهی می‌خواهد',
  'unethical-ask': 'درخواست تردیدبرانگیزی دارد',
  'leaving-threat': 'حرف از رفتن می‌زند',
  'wants-update': 'می‌پرسد کار به کجا رسیده',
  praise: 'از کارتان راضی است',
  'new-work': 'کار تازه با دستمزد پیشنهاد می‌کند',
  referral: 'شما را به کسی معرفی می‌کند',
};
