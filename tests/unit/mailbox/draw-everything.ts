/** Draws each part of the practice page once, in both header shapes and all states, without a browser. */
import { drawComposeBox, drawComposeDialog } from '#tests/mailbox/gmail/draw/compose.ts';
import { drawConversation } from '#tests/mailbox/gmail/draw/conversation.ts';
import { drawDetails } from '#tests/mailbox/gmail/draw/details.ts';
import { drawList } from '#tests/mailbox/gmail/draw/list.ts';
import { drawShell } from '#tests/mailbox/gmail/draw/shell.ts';
import { drawConversationView, drawHiddenListWrapper, drawListView, drawPane } from '#tests/mailbox/gmail/draw/view.ts';
import { completeOptions, type PracticeOptions } from '#tests/mailbox/gmail/options.ts';
import { createScene, type Scene } from '#tests/mailbox/gmail/scene.ts';
import { practiceData } from '#tests/mailbox/gmail/server.ts';
import { variantOf } from '#tests/mailbox/gmail/variant.ts';
import type { PracticeConversation } from '#tests/mailbox/model.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

export function drawEverything(seed: number): string {
  const options = { seed, now: NOW, header: 'seeded' } as const;
  const forms: Partial<PracticeOptions>[] = [
    options,
    { ...options, header: 'old', expanded: 'all' },
    { ...options, header: 'new', expanded: 'all', translated: true, editor: 'plain' },
  ];
  return forms.map(drawForm).join('\n');
}

function drawForm(given: Partial<PracticeOptions>): string {
  const options = completeOptions(given);
  const scene = createScene(options, 'UTC');
  const { conversations } = practiceData(options);
  const rows = conversations.map((conversation, index) => ({
    conversation,
    messages: conversation.messages,
    unread: conversation.unread,
    selected: index === 1,
  }));
  const parts = [
    drawShell(scene),
    drawComposeDialog(scene),
    drawHiddenListWrapper(),
    drawConversationView(true),
    drawPane(),
    ...conversations.slice(0, 2).flatMap((one) => one.messages.map((message) => drawDetails(scene, one, message))),
    ...(['off', 'right', 'below'] as const).map(drawListView),
    drawList(scene, rows, 'horizontal'),
    drawList(scene, rows, 'vertical'),
  ];
  return [...parts.map((part) => part.html), ...conversations.map((one) => drawOne(scene, one))].join('\n');
}

function drawOne(scene: Scene, conversation: PracticeConversation): string {
  const variant = variantOf(scene.options, conversation.id);
  const [message] = conversation.messages;
  const quote = message?.body ?? '';
  const box = message ? drawComposeBox(scene, { conversation, message, quote, quoteInEditor: true }).html : '';
  return drawConversation(scene, conversation, variant).html + box;
}
