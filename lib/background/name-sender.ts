/**
 * The user says who a sender without an address is, or that they want to be asked again. The answer is kept for this
 * name in this conversation; what an earlier answer had stored is taken back, since it may be another person's.
 */
import { err, ok, type Result } from '#lib/core/result.ts';
import { attempt } from '#lib/db/failure.ts';
import { takeBackSightings } from '#lib/db/take-back-sightings.ts';
import type { NameSender } from '#lib/rpc/schemas.ts';
import { isRelayOrList, normaliseAddress } from '#lib/text/addresses.ts';
import { inTurn } from './in-turn.ts';
import { type OpenConversation, type OpenTab, openTab } from './open-tab.ts';
import { orRefuse } from './refusal.ts';
import { rememberAnswer } from './sender-answers.ts';
import { tellMarksChanged, tellToReadAgain } from './tell.ts';

type Outcome = Result<void, 'invalid' | 'another-conversation'>;

export async function nameSender(tabId: number, { signature, name, answer }: NameSender): Promise<Outcome> {
  const address = answer.kind === 'address' ? normaliseAddress(answer.address) : null;
  if (address === undefined || (address !== null && isRelayOrList(address))) return err('invalid');

  // In the tab's turn, so that no reading under way stores by the earlier answer what is taken back here.
  return inTurn(`tab-${tabId}`, async () => {
    const shown = await openTab(tabId);
    if (!isAskedIn(shown, signature, name)) return err('another-conversation');
    const gone = await takeBack(shown, name);
    await rememberAnswer(shown, name, answer.kind === 'ask-again' ? undefined : address);
    tellToReadAgain(tabId);
    if (gone > 0) await tellMarksChanged();
    return ok(undefined);
  });
}

function isAskedIn(shown: OpenTab | undefined, signature: string, name: string): shown is OpenConversation {
  if (shown?.kind !== 'open' || shown.signature !== signature) return false;
  return shown.messages.some(
    ({ from, answered }) => from.name === name && (answered !== undefined || from.address === undefined),
  );
}

/** Their messages, and the user's to them: these are stored again where the page itself shows whom they went to. */
async function takeBack({ site, account = '', messages }: OpenConversation, name: string): Promise<number> {
  const theirs = messages.filter(({ from, answered }) => answered === 'address' && from.name === name);
  const address = theirs[0]?.from.address;
  if (address === undefined) return 0;
  const mine = messages.filter(({ author }) => author === 'mine');
  const messageIds = [...theirs, ...mine].flatMap(({ messageId }) => messageId ?? []);
  return orRefuse(await attempt(() => takeBackSightings({ site, account, address, messageIds })));
}
