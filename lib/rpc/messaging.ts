/** The typed way to send and to answer the protocol's messages, in every context. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
