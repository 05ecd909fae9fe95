import type { Highlights } from '@trending-papers/core';

/** What a search found. */
export interface Found {
  /** The words as they were typed. */
  search: string;
  /** The ids of all papers of the list that answer them, whatever the topics and the period. */
  ids: readonly string[];
  /** Where the words stand, by the ids of the papers that may be shown. */
  highlights: ReadonlyMap<string, Highlights>;
  /** What was most likely meant, where a word is in no paper. */
  suggestion?: string | undefined;
}
