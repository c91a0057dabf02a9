/** The words for each entry of the catalogue. A language that lacks one does not compile. */
import type { CatalogueId } from '../catalogue.ts';

export interface EntryWords {
  /** One to four words, as a chip or a heading shows it. */
  readonly name: string;
  /** One plain sentence to the user. */
  readonly explanation: string;
}

export type PracticeWords = Readonly<Record<CatalogueId, EntryWords>>;
