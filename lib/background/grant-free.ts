/** Enters a goodwill exception in the ledger: this once, at no charge, with its value (A2 and A4 of the catalogue). */
import { dayOfInstant } from '#lib/core/days.ts';
import type { ScopeRequest } from '#lib/core/record.ts';
import type { Result } from '#lib/core/result.ts';
import { attempt } from '#lib/db/failure.ts';
import { addRequest } from '#lib/db/requests.ts';
import type { GrantFree } from '#lib/rpc/schemas.ts';
import { orRefuse } from './refusal.ts';

export async function grantFree(asked: GrantFree, now: number): Promise<Result<void, 'no-client'>> {
  const request: ScopeRequest = {
    ...asked,
    id: crypto.randomUUID(),
    askedOn: dayOfInstant(now),
    verdict: 'out',
    decision: 'granted-free',
  };
  return orRefuse(await attempt(() => addRequest(request)));
}
