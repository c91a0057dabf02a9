/** Each signal as a plain sentence, in Turkish. */
import type { Messages } from '../en/index.ts';

export const signals: Messages['signals'] = {
  dissatisfaction: 'İşin gidişinden memnun değil',
  hostility: 'Sert sözler kullanıyor',
  'scope-creep': 'Anlaşma dışında iş istiyor',
  'price-pressure': 'Fiyatın inmesini istiyor',
  'payment-trouble': 'Ödemeyi erteliyor ya da tartışıyor',
  'terms-dispute': 'Anlaşılan şartları farklı görüyor',
  'urgency-pressure': 'Çok kısa sürede istiyor',
  'unethical-ask': 'Tartışmalı bir şey istiyor',
  'leaving-threat': 'Ayrılmaktan söz ediyor',
  'wants-update': 'İşin ne durumda olduğunu soruyor',
  praise: 'İşinizden memnun',
  'new-work': 'Ücretli yeni iş öneriyor',
  referral: 'Sizi birine tavsiye ediyor',
};
