/** Notes how many of a term's rounds or hours are used up; what the client has written is then looked at again in its light. */
import { ok, type Result } from '#lib/core/result.ts';
import * as agreements from '#lib/db/agreements.ts';
import { attempt } from '#lib/db/failure.ts';
import type { SetUsed } from '#lib/rpc/schemas.ts';
import { queueAnalysis } from './analysis-queue.ts';
import { orRefuse } from './refusal.ts';

export async function setUsed({ agreementId, used }: SetUsed): Promise<Result<void, 'no-term'>> {
  const noted = orRefuse(await attempt(() => agreements.setUsed(agreementId, used)));
  if (!noted.ok) return noted;
  await queueAnalysis(noted.value.clientId);
  return ok(undefined);
}
