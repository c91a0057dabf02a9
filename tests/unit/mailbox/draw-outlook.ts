/** Draws each part of the practice Outlook once, in both builds and all states, without a browser. */

import type { PracticeConversation } from '#tests/mailbox/model.ts';
import { drawHistory } from '#tests/mailbox/outlook/draw/body.ts';
import { drawCard } from '#tests/mailbox/outlook/draw/card.ts';
import { answeredPeople, drawCompose } from '#tests/mailbox/outlook/draw/compose.ts';
import { drawMenu, drawPersonaCard } from '#tests/mailbox/outlook/draw/layers.ts';
import { drawEmptyPane, drawPane } from '#tests/mailbox/outlook/draw/pane.ts';
import { newMailContent, replyContent } from '#tests/mailbox/outlook/draw/reply-content.ts';
import { drawRow } from '#tests/mailbox/outlook/draw/row.ts';
import { drawComposePage, drawOtherModule, drawPopOut, drawShell } from '#tests/mailbox/outlook/draw/shell.ts';
import { completeOptions, type PracticeOptions } from '#tests/mailbox/outlook/options.ts';
import { createScene, type Scene } from '#tests/mailbox/outlook/scene.ts';
import { practiceData } from '#tests/mailbox/outlook/server.ts';
import { variantOf } from '#tests/mailbox/outlook/variant.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

export function drawOutlook(seed: number): string {
  const options = { seed, now: NOW, timeZone: 'UTC' } as const;
  const forms: Partial<PracticeOptions>[] = [
    options,
    { ...options, build: 'business', expanded: 'all', folders: 'closed' },
    { ...options, build: 'business', displayLanguage: 'de', view: 'item', order: 'oldest-first' },
    { ...options, displayLanguage: 'fa', theme: 'dark', expanded: 'all' },
  ];
  return forms.map(drawForm).join('\n');
}

export function drawForm(given: Partial<PracticeOptions>): string {
  const options = completeOptions({ now: NOW, timeZone: 'UTC', ...given });
  const scene = createScene(options);
  const { conversations } = practiceData(options);
  const [first] = conversations;
  const parts = [
    drawShell(scene),
    drawPopOut(scene),
    drawComposePage(scene),
    drawOtherModule(scene),
    drawMenu(scene),
    drawEmptyPane(scene.words.nothingOpen),
    newMailContent(),
    ...(first?.messages.slice(0, 1).map(({ from }) => drawPersonaCard(scene, from)) ?? []),
  ];
  const drawn = conversations.map((one, place) => drawConversationParts(scene, one, place, conversations.length));
  return [...parts.map((part) => part.html), ...drawn].join('\n');
}

function drawConversationParts(scene: Scene, conversation: PracticeConversation, place: number, count: number): string {
  const variant = variantOf(scene.options, conversation.id);
  const [message] = conversation.messages;
  if (!message) return '';
  const shown = scene.options.view === 'item' ? message : undefined;
  const card = { conversation, message, variant, headingId: 'CONV_1_SUBJECT', isNewest: false };
  const { messages, unread } = conversation;
  const parts = [
    drawRow(scene, {
      conversation,
      messages,
      variant,
      place,
      count,
      unread,
      selected: place === 1,
      focused: place === 0,
    }),
    drawPane(scene, { conversation, variant, message: shown, isWhole: place % 2 === 0 }),
    drawCard(scene, card, 'collapsed'),
    drawHistory(scene, card),
    drawCompose(scene, { to: answeredPeople(message, true), subject: conversation.subject }),
    replyContent(scene, conversation, message, variant),
  ];
  return parts.map((part) => part.html).join('');
}
