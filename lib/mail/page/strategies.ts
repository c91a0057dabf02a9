/** Tries the ways of finding one field in order and keeps count of which found it and which missed. */
import type { Diagnosis, FoundBy } from '#lib/core/mail.ts';
import type { Found } from '../mail-page.ts';

export interface Strategy<Input, Output> {
  readonly name: string;
  readonly sure: FoundBy['sure'];
  /** `undefined` is a miss, and the next strategy is tried. */
  readonly find: (input: Input) => Output | undefined;
}

export interface Trace {
  firstFound<Input, Output>(
    field: string,
    strategies: readonly Strategy<Input, Output>[],
    input: Input,
  ): Found<Output> | undefined;
  /** By field, the strategy that found it; of several messages the furthest one down the list. */
  strategies(): Record<string, FoundBy>;
  fields(): Diagnosis['fields'];
}

export function createTrace(): Trace {
  const worst = new Map<string, { by: FoundBy | undefined; missed: string[] }>();
  function note(field: string, by: FoundBy | undefined, missed: string[]): void {
    const before = worst.get(field);
    if (!before || missed.length > before.missed.length) worst.set(field, { by, missed });
  }

  return {
    firstFound(field, strategies, input) {
      const missed: string[] = [];
      for (const strategy of strategies) {
        const found = attempt(strategy, input);
        if (found) {
          note(field, found.by, missed);
          return found;
        }
        missed.push(strategy.name);
      }
      note(field, undefined, missed);
      return undefined;
    },
    strategies() {
      const entries = [...worst].flatMap(([field, { by }]) => (by ? [[field, by] as const] : []));
      return Object.fromEntries(entries);
    },
    fields() {
      return [...worst].map(([field, { by, missed }]) => ({ field, ...(by ? { foundBy: by } : {}), missed }));
    },
  };
}

function attempt<Input, Output>(strategy: Strategy<Input, Output>, input: Input): Found<Output> | undefined {
  const value = strategy.find(input);
  return value === undefined ? undefined : { value, by: { strategy: strategy.name, sure: strategy.sure } };
}

/** Ways that differ by their selector alone. */
export function listed<Input, Output>(
  ways: readonly (readonly [name: string, sure: FoundBy['sure'], selector: string])[],
  find: (input: Input, selector: string) => Output | undefined,
): Strategy<Input, Output>[] {
  return ways.map(([name, sure, selector]) => ({ name, sure, find: (input) => find(input, selector) }));
}
