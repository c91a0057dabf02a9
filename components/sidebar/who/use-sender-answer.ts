/** Sends an answer to "who is this?", and words what became of it. */
import { useState } from 'react';
import { unreachable } from '#lib/core/result.ts';
import type { NameSender } from '#lib/rpc/schemas.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { useFailureWords } from '../../ui/FailureNotice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';

type Refusal = Extract<Awaited<ReturnType<SidebarActions['nameSender']>>, { ok: false }>['error'];

export function useSenderAnswer(actions: SidebarActions, asked: Pick<NameSender, 'signature' | 'name'>) {
  const { m } = useWords();
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const [failed, setFailed] = useState<string>();

  async function send(answer: NameSender['answer']): Promise<void> {
    const sent = await actions.nameSender({ signature: asked.signature, name: asked.name, answer });
    const text = sent.ok ? undefined : refusal(sent.error);
    setFailed(text);
    announce(text ?? (answer.kind === 'ask-again' ? m.who.whoIsThis : m.who.answerKept));
  }

  function refusal(error: Refusal): string {
    switch (error) {
      case 'invalid':
        return m.who.addressInvalid;
      case 'another-conversation':
        return m.who.anotherConversation;
      case 'record-full':
      case 'record-outdated':
      case 'record-unavailable':
      case 'no-answer':
        return failureWords(error);
      default:
        return unreachable(error);
    }
  }

  return { send, failed };
}
