/** What the popup and the desk show of the record, kept fresh while it changes in any tab; `undefined` while it is being read. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type AnswerOwed, answersOwed } from './read/answers-owed.ts';
import { type NewestFlag, newestFlags } from './read/newest-flags.ts';
import { type ClientHit, searchClients } from './read/search-clients.ts';

export function useAnswersOwed(): AnswerOwed[] | undefined {
  return useLiveQuery(answersOwed);
}

export function useNewestFlags(limit: number): NewestFlag[] | undefined {
  return useLiveQuery(() => newestFlags(limit), [limit]);
}

export function useClientSearch(query: string): ClientHit[] | undefined {
  return useLiveQuery(() => searchClients(query), [query]);
}
