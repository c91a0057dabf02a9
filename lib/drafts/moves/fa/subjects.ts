/** Subject lines for a first mail of ours, in Persian. */
export const subjects = {
  'subject-reminder': ['صورت‌حساب {invoice}: یادآوری', 'یادآوری پرداخت صورت‌حساب'],
  'subject-last-reminder': ['صورت‌حساب {invoice}: آخرین یادآوری', 'آخرین یادآوری پرداخت صورت‌حساب'],
  'subject-update': ['وضعیت کار: {project}', 'گزارش کوتاه از پیشرفت کار'],
  'subject-checkin': ['احوال‌پرسی و سراغی از کار', 'کار چطور پیش می‌رود؟'],
  'subject-parting': ['پایان همکاری و جزئیات تحویل', 'پایان همکاری‌مان و قرارهای آن'],
  'subject-talk': ['وقتی برای گفت‌وگو', 'دوست دارم کمی صحبت کنیم'],
  'subject-rest': ['کار تحویل و تسویه شد', 'تحویل، تسویه و تشکر'],
};
