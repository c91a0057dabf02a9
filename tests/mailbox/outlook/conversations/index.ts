/** Conversations that only the practice Outlook has: what Gmail does not show in this way. */
import type { ConversationDefinition } from '../../model.ts';
import { colleague } from './colleague.ts';
import { meetingInvitation } from './meeting-invitation.ts';
import { outlookForms } from './outlook-forms.ts';

export const OUTLOOK_CONVERSATIONS: readonly ConversationDefinition[] = [meetingInvitation, colleague, outlookForms];
