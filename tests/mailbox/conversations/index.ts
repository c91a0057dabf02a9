/** The practice mailbox's conversations, a file each. */
import type { ConversationDefinition } from '../model.ts';
import { complaintInThanks } from './complaint-in-thanks.ts';
import { scopeCreep } from './scope-creep.ts';

export const CONVERSATIONS: readonly ConversationDefinition[] = [scopeCreep, complaintInThanks];
