/** A rejected message as a value: the background names what failed; whatever else went wrong, no answer came. */
import { FAILURES, type Failure } from '#lib/core/failure.ts';
import { err, ok, type Result } from '#lib/core/result.ts';

export function failureOf(thrown: unknown): Failure {
  const named = thrown instanceof Error ? thrown.message : '';
  return FAILURES.find((failure) => failure === named) ?? 'no-answer';
}

/** The answer of a message that itself answers with a result. */
export function orFailure<T, E>(sent: Promise<Result<T, E>>): Promise<Result<T, E | Failure>> {
  return sent.catch((thrown: unknown) => err(failureOf(thrown)));
}

/** Whether a message without an answer was carried out. */
export function doneOrFailure(sent: Promise<void>): Promise<Result<void, Failure>> {
  return sent.then(
    () => ok(undefined),
    (thrown: unknown) => err(failureOf(thrown)),
  );
}
