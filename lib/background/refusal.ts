/** The tagged error that answers a message the background does not accept, or cannot carry out now. */
import type { Failure } from '#lib/core/failure.ts';
import type { Result } from '#lib/core/result.ts';
import type { RecordFailure } from '#lib/db/failure.ts';

/** `not-allowed`: this sender may not send this message. `bad-message`: its data does not fit the protocol. */
export type Refusal = 'not-allowed' | 'bad-message' | Extract<Failure, `record-${RecordFailure}`>;

/** Travels to the sender as a rejected promise with this message; an answer of any other kind would look like success. */
export function refuse(refusal: Refusal): never {
  const error = new Error(refusal);
  error.name = 'Refused';
  throw error;
}

export function orRefuse<T>(result: Result<T, RecordFailure>): T {
  return result.ok ? result.value : refuse(`record-${result.error}`);
}
