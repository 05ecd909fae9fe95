import type { Query } from './query.ts';

/**
 * The interest of a reader. A topic that only excludes applies to the whole list: it keeps papers
 * out of all other topics.
 */
export interface Topic {
  /** The name to show: given as `Name: …`, else the text of the topic. */
  name: string;
  text: string;
  query: Query;
}

/** Where a topic may be met. */
export const MATCH_FIELDS = [
  'category',
  'title',
  'keywords',
  'abstract',
  'authors',
  'organization',
  'venue',
  'links',
  'counts',
  'date',
] as const;

/** A topic that a paper matched, where, and how well. */
export interface TopicMatch {
  topic: string;
  /** The texts of the terms that were met. */
  terms: string[];
  /** The best place in which they were found. */
  field: (typeof MATCH_FIELDS)[number];
  /**
   * 1 for title and category, less for the abstract; the mean over the terms that say what a paper
   * is about. Conditions on links, counts and dates only choose: alone they give 1.
   */
  strength: number;
}
