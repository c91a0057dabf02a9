/**
 * What the popup and the desk show of the record, kept fresh while it changes in any tab; `undefined` while it is being
 * read. A record that cannot be read is a value, since a live query that throws would take the page down.
 */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Result } from '#lib/core/result.ts';
import { attempt, type RecordFailure } from './failure.ts';
import { type AnswerOwed, answersOwed } from './read/answers-owed.ts';
import { type NewestFlag, newestFlags } from './read/newest-flags.ts';
import { type ClientHit, searchClients } from './read/search-clients.ts';
import { type VerdictsOnSignal, verdictsOnSignals } from './read/verdicts.ts';

type Live<T> = Result<T, RecordFailure> | undefined;

export function useAnswersOwed(): Live<AnswerOwed[]> {
  return useLiveQuery(() => attempt(answersOwed));
}

export function useNewestFlags(limit: number): Live<NewestFlag[]> {
  return useLiveQuery(() => attempt(() => newestFlags(limit)), [limit]);
}

export function useVerdicts(): Live<VerdictsOnSignal[]> {
  return useLiveQuery(() => attempt(verdictsOnSignals));
}

export function useClientSearch(query: string): Live<ClientHit[]> {
  return useLiveQuery(() => attempt(() => searchClients(query)), [query]);
}
