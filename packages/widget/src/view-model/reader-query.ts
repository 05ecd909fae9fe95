import type { Paper } from '@trending-papers/core';

/** What the reader asked for in the panel, beyond what the page set by attributes. */
export interface ReaderQuery {
  /** Words to search for; empty for all papers. */
  search: string;
  /** Whether what a search finds stands in the order of `sort`; else the best answers come first. */
  isSorted: boolean;
  /** The one topic that was chosen, in the topic language; empty for those of the page. */
  topic: string;
  /**
   * The papers to choose from in place of those of the list, such as saved ones: of all days, whatever
   * the topics of the page.
   */
  only: readonly Paper[] | undefined;
}

/** What a reader asks for who asked for nothing. */
export const NO_WISH: ReaderQuery = { search: '', isSorted: false, topic: '', only: undefined };
