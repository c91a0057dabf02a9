/** The user's answers to "who is this?", each for one name in one conversation and nowhere else. */
import type { PageConversation } from '#lib/core/mail.ts';
import { type SenderAnswer, senderAnswers } from '#lib/settings/settings.ts';
import { normaliseAddress } from '#lib/text/addresses.ts';
import { inTurn } from './in-turn.ts';
import type { AnswersByName } from './prepare.ts';

export const MAX_SENDER_ANSWERS = 500;

type Conversation = Pick<PageConversation, 'site' | 'account' | 'threadId' | 'signature'>;

export async function answersIn(conversation: Conversation): Promise<AnswersByName> {
  const here = isHere(conversation);
  return new Map((await senderAnswers.getValue()).filter(here).map(({ name, address }) => [name, address]));
}

/** Remembers the answer in place of an earlier one; `undefined` forgets it. */
export function rememberAnswer(
  conversation: Conversation,
  name: string,
  address: string | null | undefined,
): Promise<void> {
  const here = isHere(conversation);
  return inTurn('sender-answers', async () => {
    const others = (await senderAnswers.getValue()).filter((answer) => !here(answer) || answer.name !== name);
    const answers = address === undefined ? others : [...others, { ...keyOf(conversation), name, address }];
    await senderAnswers.setValue(answers.slice(-MAX_SENDER_ANSWERS));
  });
}

function isHere(conversation: Conversation): (answer: SenderAnswer) => boolean {
  const key = keyOf(conversation);
  return ({ site, account, place }) => site === key.site && account === key.account && place === key.place;
}

function keyOf({ site, account = '', threadId, signature }: Conversation) {
  return { site, account: normaliseAddress(account) ?? '', place: threadId ?? signature };
}
