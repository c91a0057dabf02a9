/** Adds a dated term to a client's agreements; what they have written is then looked at again in its light. */
import type { Agreement } from '#lib/core/record.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { addAgreement } from '#lib/db/agreements.ts';
import { attempt } from '#lib/db/failure.ts';
import type { AddTerm } from '#lib/rpc/schemas.ts';
import { queueAnalysis } from './analysis-queue.ts';
import { orRefuse } from './refusal.ts';

export async function addTerm(asked: AddTerm): Promise<Result<{ agreementId: string }, 'invalid' | 'no-client'>> {
  const { messageId, ...term } = asked;
  const agreement: Agreement = {
    ...term,
    id: crypto.randomUUID(),
    agreedIn: messageId === undefined ? { note: term.text } : { messageId },
  };
  const added = orRefuse(await attempt(() => addAgreement(agreement)));
  if (!added.ok) return added;
  await queueAnalysis(agreement.clientId);
  return ok({ agreementId: agreement.id });
}
