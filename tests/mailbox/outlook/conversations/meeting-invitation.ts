/** English: an invitation to a meeting, which is a card without a body. */
import type { ConversationDefinition } from '../../model.ts';

const CLIENT = { name: 'Hannah Whitlock', email: 'hannah@juniperbakery.example' };

export const meetingInvitation: ConversationDefinition = {
  id: '19a77d10a4be2c56',
  name: 'meeting-invitation',
  language: 'en',
  subject: 'Launch call',
  messages: [{ from: CLIENT, daysAgo: 3, at: '14:00', text: 'Launch call, Thursday at ten', meeting: true }],
};
