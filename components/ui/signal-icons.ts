/** One icon a signal, all of one set; the sentence beside it carries the meaning. */
import {
  Banknote,
  BriefcaseBusiness,
  CloudRain,
  DoorOpen,
  FileQuestion,
  Heart,
  ListPlus,
  type LucideIcon,
  MessageCircleQuestion,
  Percent,
  ShieldAlert,
  Timer,
  Users,
  Zap,
} from 'lucide-react';
import type { Signal } from '#lib/core/signal.ts';

export const SIGNAL_ICONS: Readonly<Record<Signal, LucideIcon>> = {
  dissatisfaction: CloudRain,
  hostility: Zap,
  'scope-creep': ListPlus,
  'price-pressure': Percent,
  'payment-trouble': Banknote,
  'terms-dispute': FileQuestion,
  'urgency-pressure': Timer,
  'unethical-ask': ShieldAlert,
  'leaving-threat': DoorOpen,
  'wants-update': MessageCircleQuestion,
  praise: Heart,
  'new-work': BriefcaseBusiness,
  referral: Users,
};

const GOOD_NEWS: ReadonlySet<Signal> = new Set(['praise', 'new-work', 'referral']);

/** Good news is noted, never a problem that could turn out to be none. */
export function isGoodNews(signal: Signal): boolean {
  return GOOD_NEWS.has(signal);
}
