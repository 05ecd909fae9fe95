/** What the reader asked for in the panel, beyond what the page set by attributes. */
export interface ReaderQuery {
  /** Words to search for; empty for all papers. */
  search: string;
  /** Whether what a search finds stands in the order of `sort`; else the best answers come first. */
  isSorted: boolean;
  /** The one topic that was chosen, in the topic language; empty for those of the page. */
  topic: string;
}

/** What a reader asks for who asked for nothing. */
export const NO_WISH: ReaderQuery = { search: '', isSorted: false, topic: '' };
