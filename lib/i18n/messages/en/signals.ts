/** Each signal as a plain sentence: what the message does, never what the person is. */
import type { Signal } from '#lib/core/signal.ts';

export const signals: Record<Signal, string> = {
  dissatisfaction: 'Is unhappy with how this is going',
  hostility: 'Uses hard words',
  'scope-creep': 'Asks for work outside the agreement',
  'price-pressure': 'Asks for a lower price',
  'payment-trouble': 'Puts a payment off or disputes it',
  'terms-dispute': 'Sees the agreed terms differently',
  'urgency-pressure': 'Asks for it on very short notice',
  'unethical-ask': 'Asks for something questionable',
  'leaving-threat': 'Speaks of leaving',
  'wants-update': 'Asks where things stand',
  praise: 'Is pleased with your work',
  'new-work': 'Offers further paid work',
  referral: 'Recommends you to someone',
};
