/** The practice mailbox's conversations, a file each. */
import type { ConversationDefinition } from '../model.ts';
import { complaintInThanks } from './complaint-in-thanks.ts';
import { discountPressure } from './discount-pressure.ts';
import { escapeAttempt } from './escape-attempt.ts';
import { forwardedRequest } from './forwarded-request.ts';
import { friendlyPraise } from './friendly-praise.ts';
import { groupList } from './group-list.ts';
import { hostile } from './hostile.ts';
import { kazakhExtraRounds } from './kazakh-extra-rounds.ts';
import { kazakhUpdate } from './kazakh-update.ts';
import { latePayment } from './late-payment.ts';
import { longThread } from './long-thread.ts';
import { persianPlain } from './persian-plain.ts';
import { receipt } from './receipt.ts';
import { scopeCreep } from './scope-creep.ts';
import { weekendRequest } from './weekend-request.ts';

export const CONVERSATIONS: readonly ConversationDefinition[] = [
  scopeCreep,
  weekendRequest,
  friendlyPraise,
  forwardedRequest,
  receipt,
  escapeAttempt,
  complaintInThanks,
  discountPressure,
  groupList,
  longThread,
  latePayment,
  hostile,
  persianPlain,
  kazakhExtraRounds,
  kazakhUpdate,
];
