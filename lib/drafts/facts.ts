/** The facts a wording may name, as `{name}`, and how they are put in. Each comes from the record, the mail or the user's settings. */

export const FACT_IDS = ['name', 'fullName', 'complaint', 'request', 'term', 'date', 'ownName'] as const;
export type FactId = (typeof FACT_IDS)[number];

/** A fact that is not known has no entry. */
export type Facts = Readonly<Partial<Record<FactId, string>>>;

/**
 * The wordings that can be said with these facts. Of those, only the ones that use the most of them: where the
 * client's words or the agreed term are known, a sentence without them would be the weaker answer.
 */
export function sayable(wordings: readonly string[], facts: Facts): string[] {
  const possible = wordings.filter((wording) => factsIn(wording).every((fact) => known(facts, fact) !== undefined));
  const most = Math.max(0, ...possible.map((wording) => factsIn(wording).length));
  return possible.filter((wording) => factsIn(wording).length === most);
}

/** Puts the facts in, in one pass: what a client wrote is never read as a placeholder. */
export function fill(wording: string, facts: Facts): string {
  return wording.replace(/\{(\w+)\}/g, (whole, fact: string) => known(facts, fact) ?? whole);
}

export function factsIn(wording: string): string[] {
  return [...wording.matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);
}

function known(facts: Facts, name: string): string | undefined {
  const fact = FACT_IDS.find((id) => id === name);
  return fact === undefined ? undefined : facts[fact];
}
